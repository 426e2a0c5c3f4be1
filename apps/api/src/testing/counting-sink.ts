import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

const asError = (error: unknown): Error => error as Error;

/** A mail server that counts what it took, by Message-ID, and takes its time for each. */
export class CountingSink {
  /** Each time a message was taken: its id, and whom the envelope names. */
  readonly taken: { messageId: string; to: string }[] = [];
  private inHand = 0;

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async open(milliseconds: number): Promise<CountingSink> {
    let sink: CountingSink | null = null;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["AUTH", "STARTTLS"],
      disableReverseLookup: true,
      closeTimeout: 100,
      onData: (stream, { envelope }, done) => {
        void (async () => {
          // Whose sender died in the middle of it, no mail server takes.
          const error = await sink!.take(stream, String(envelope.rcptTo[0]?.address), milliseconds).catch(asError);
          done(error ?? undefined);
        })();
      },
    });
    server.on("error", () => undefined);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    sink = new CountingSink(server, `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
    return sink;
  }

  private async take(stream: NodeJS.ReadableStream, to: string, milliseconds: number): Promise<void> {
    this.inHand += 1;
    try {
      const raw = (await buffer(stream)).toString("latin1");
      // Whatever becomes of the sender now: what it has handed over entirely is taken.
      await wait(milliseconds);
      this.taken.push({ messageId: /^message-id: *(<[^>]+>)/im.exec(raw)![1]!, to });
    } finally {
      this.inHand -= 1;
    }
  }

  /** Once nothing is on its way any more. */
  async settled(): Promise<void> {
    while (this.inHand > 0) await wait(5);
    await wait(20);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
