import type { WebSocket } from "ws";
import type { Identity } from "#platform/identity";
import type { House } from "./house.js";

const everyMs = 3_000;
const tooFarBehind = 4 * 1024 * 1024;

/** Sockets that were let in. A sign-in that ends or an access that is cut closes its sockets within five seconds (L-11). */
export class OpenSockets {
  private readonly sockets = new Map<WebSocket, Identity>();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly house: House) {
    this.timer = setInterval(() => void this.closeRevoked().catch(() => undefined), everyMs);
    this.timer.unref();
  }

  add(socket: WebSocket, identity: Identity): void {
    this.sockets.set(socket, identity);
    socket.on("close", () => this.sockets.delete(socket));
  }

  /** Pushes may have been missed: each client connects again and asks what changed since its cursor. */
  tellToCatchUp(): void {
    for (const socket of this.sockets.keys()) socket.close(1012, "catch up");
  }

  stop(): void {
    clearInterval(this.timer);
    for (const socket of this.sockets.keys()) socket.close(1001, "going away");
  }

  private async closeRevoked(): Promise<void> {
    for (const socket of this.sockets.keys()) if (socket.bufferedAmount > tooFarBehind) socket.terminate();
    if (this.sockets.size === 0) return;
    // A copy: a socket let in while the database answers was not asked about, and stays.
    const asked = [...this.sockets];
    const open = await this.house.door.call<{ sign_in_id: string; access_id: string }>(
      "still_open",
      asked.map(([, identity]) => identity.signInId),
      asked.map(([, identity]) => identity.standing.viewer.accessId),
      this.house.clock.now(),
    );
    const still = new Set(open.map((row) => `${row.sign_in_id}:${row.access_id}`));
    for (const [socket, identity] of asked)
      if (!still.has(`${identity.signInId}:${identity.standing.viewer.accessId}`)) socket.close(4403, "Forbidden");
  }
}
