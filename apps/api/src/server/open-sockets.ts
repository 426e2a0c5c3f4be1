import type { WebSocket } from "ws";
import type { Identity } from "#platform/identity";
import type { House } from "./house.js";
import type { RequestContext } from "./request-context.js";

const everyMs = 3_000;
/** Looks between two heartbeats. */
const looksPerBeat = 5;
const tooFarBehind = 4 * 1024 * 1024;

/** Sockets that were let in. A sign-in that ends or an access that is cut closes its sockets within five seconds (L-11). */
export class OpenSockets {
  private readonly sockets = new Map<WebSocket, RequestContext>();
  private readonly silent = new Set<WebSocket>();
  private readonly timer: NodeJS.Timeout;
  private looks = 0;

  constructor(private readonly house: House) {
    this.timer = setInterval(() => void this.look(), everyMs);
    this.timer.unref();
    house.hub.onViewers = (accessIds) => void this.meetAgain(accessIds);
  }

  add(socket: WebSocket, caller: RequestContext): void {
    this.sockets.set(socket, caller);
    const { sockets, silent } = this;
    socket.on("pong", answered);
    socket.on("close", gone);
    function answered(this: WebSocket) {
      silent.delete(this);
    }
    function gone(this: WebSocket) {
      sockets.delete(this);
      silent.delete(this);
    }
  }

  renew(socket: WebSocket, caller: RequestContext): void {
    if (this.sockets.has(socket)) this.sockets.set(socket, caller);
  }

  /** Pushes may have been missed: each client connects again and asks what changed since its cursor. */
  tellToCatchUp(): void {
    for (const socket of this.sockets.keys()) socket.close(1012, "catch up");
  }

  stop(): void {
    clearInterval(this.timer);
    for (const socket of this.sockets.keys()) socket.close(1001, "going away");
  }

  private async look(): Promise<void> {
    for (const socket of this.sockets.keys()) if (socket.bufferedAmount > tooFarBehind) socket.terminate();
    this.looks += 1;
    if (this.looks % looksPerBeat === 0) this.beat();
    await this.closeRevoked().catch(() => undefined);
  }

  /** Who did not answer the last heartbeat is gone without a word. */
  private beat(): void {
    for (const socket of this.silent) socket.terminate();
    for (const socket of this.sockets.keys()) {
      this.silent.add(socket);
      socket.ping();
    }
  }

  private async closeRevoked(): Promise<void> {
    if (this.sockets.size === 0) return;
    // A copy: a socket let in while the database answers was not asked about, and stays.
    const asked = [...this.sockets].map(([socket, caller]) => ({ socket, identity: caller.identity! }));
    const open = await this.house.door.call<{ sign_in_id: string; access_id: string }>(
      "still_open",
      asked.map(({ identity }) => identity.signInId),
      asked.map(({ identity }) => identity.standing.viewer.accessId),
      this.house.clock.now(),
    );
    const still = new Set(open.map((row) => `${row.sign_in_id}:${row.access_id}`));
    for (const { socket, identity } of asked)
      if (!still.has(`${identity.signInId}:${identity.standing.viewer.accessId}`)) socket.close(4403, "Forbidden");
  }

  /** Whose company was merged, or whose role or centres changed, would go on hearing as before: such a socket comes back as who it is now. */
  private async meetAgain(accessIds: ReadonlySet<string>): Promise<void> {
    for (const [socket, caller] of this.sockets) {
      if (!accessIds.has(caller.identity!.standing.viewer.accessId)) continue;
      // Refused, or the database is away: the next look decides.
      const now = await caller.again().catch(() => null);
      if (now?.identity && !hearsTheSame(caller.identity!, now.identity)) socket.close(1012, "catch up");
    }
  }
}

function hearsTheSame(before: Identity, now: Identity): boolean {
  const said = ({ standing: { viewer } }: Identity): string =>
    JSON.stringify(
      viewer.kind === "contact" ? [viewer.companyId] : [viewer.role, viewer.centreIds?.toSorted() ?? null],
    );
  return said(before) === said(now);
}
