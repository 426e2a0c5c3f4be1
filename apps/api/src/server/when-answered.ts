import type { FastifyReply } from "fastify";

/** A reader that takes nothing for so long has gone, whatever its connection says. In milliseconds. */
const stillness = 60_000;

/**
 * Does something once the answer has been written out, or will never be: at once for whoever left while we looked who asks, and then nothing more
 * is opened for them.
 */
export function whenAnswered(reply: FastifyReply, act: () => unknown): void {
  const { raw } = reply;
  if (raw.destroyed || raw.closed) {
    act();
    throw Object.assign(new Error("whoever asked has left"), { code: "ECONNRESET" });
  }
  raw.once("close", () => void act());
  raw.setTimeout(stillness, () => raw.destroy());
}
