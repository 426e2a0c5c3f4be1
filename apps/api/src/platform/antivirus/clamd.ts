import { once } from "node:events";
import net from "node:net";
import type { Readable } from "node:stream";
import type { Antivirus, Verdict } from "./antivirus.js";
import { AntivirusAway } from "./antivirus-away.js";

/** Nothing moves on the line for so long: it is broken. */
const patience = 60_000;
const longestAnswer = 4096;

/**
 * clamd over TCP, by its command INSTREAM (man clamd): chunks, each behind its length in four bytes, an empty one at the end; then one answer:
 * `stream: OK`, `stream: <name> FOUND`, or a sentence that ends with ERROR.
 */
export function clamd(address: string): Antivirus {
  const { host, port } = hostAndPort(address);
  return {
    beforeScan: "PENDING",
    async scan(body) {
      const socket = net.connect({ host, port });
      socket.setTimeout(patience, () => socket.destroy(new Error("clamd does not answer")));
      try {
        const answer = answerOf(socket);
        // clamd may answer and hang up before it has read everything: what was answered counts, not the broken pipe.
        send(body, socket).catch((error: Error) => socket.destroy(error));
        return verdictOf(await answer);
      } catch (error) {
        throw error instanceof AntivirusAway ? error : new AntivirusAway((error as Error).message, error);
      } finally {
        body.destroy();
        socket.destroy();
      }
    },
  };
}

export function hostAndPort(address: string): { host: string; port: number } {
  const [, host, port] = /^(?:tcp:\/\/)?(\[[\da-f:]+\]|[^:/\s]+):(\d{1,5})$/i.exec(address) ?? [];
  if (!host || !port)
    throw new Error(`CLAMD_ADDRESS must be a host and a port, like 127.0.0.1:3310, not "${address}".`);
  return { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
}

async function send(body: Readable, socket: net.Socket): Promise<void> {
  await once(socket, "connect");
  socket.write("zINSTREAM\0");
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (socket.destroyed) return;
    socket.write(lengthOf(chunk.length));
    if (!socket.write(chunk)) await Promise.race([once(socket, "drain"), once(socket, "close")]);
  }
  socket.write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function answerOf(socket: net.Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    socket.on("data", (bytes: Buffer) => {
      said += bytes.toString("utf8");
      if (said.includes("\0")) resolve(said.slice(0, said.indexOf("\0")));
      else if (said.length > longestAnswer) reject(new Error("clamd answers at length, and not as clamd does"));
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("clamd hung up without an answer")));
  });
}

function verdictOf(said: string): Verdict {
  const found = /^stream: (.+) FOUND$/.exec(said.trim());
  if (found) return { scan: "INFECTED", virus: found[1]!.slice(0, 200) };
  if (said.trim() === "stream: OK") return { scan: "CLEAN" };
  throw new AntivirusAway(`clamd gave no verdict: ${said.slice(0, 200)}`);
}
