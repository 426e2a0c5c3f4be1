import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { ofTheApi, ports } from "./world.mjs";

/** A mail server on the same machine would answer at once, as none does. */
export const answersAfter = 20;

/** A real mail server, which notes when each reader was named and when each mail was taken. */
export async function openSink() {
  const { SMTPServer } = ofTheApi("smtp-server");
  const sink = {
    taken: [],
    /** By address, when the dialogue about it began. */
    named: new Map(),
    forget() {
      sink.taken = [];
      sink.named = new Map();
    },
    async until(count, within) {
      for (const end = performance.now() + within; sink.taken.length < count; await sleep(5))
        if (performance.now() > end) throw new Error(`${sink.taken.length} of ${count} mails after ${within} ms`);
    },
    close: () => new Promise((closed) => server.close(closed)),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, done) {
      sink.named.set(address, performance.now());
      done();
    },
    async onData(stream, { envelope }, done) {
      const raw = await buffer(stream);
      await sleep(answersAfter);
      sink.taken.push({ at: performance.now(), address: envelope.rcptTo[0].address, raw });
      done();
    },
  });
  server.on("error", () => undefined);
  await new Promise((resolve) => server.listen(ports.smtp, "127.0.0.1", resolve));
  return sink;
}
