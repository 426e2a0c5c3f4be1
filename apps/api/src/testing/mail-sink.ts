import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { buffer } from "node:stream/consumers";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface SunkMail extends ParsedMail {
  /** Whom the envelope names: what the mail server goes by, whatever the headers say. */
  recipients: string[];
  raw: string;
}

/** A mail server of the tests: real dialogue, and bad days at will. */
export class MailSink {
  readonly mails: SunkMail[] = [];
  /** Answers, instead of taking the recipient: 550 for good, 451 for the moment. */
  refuseRecipient: ((address: string) => number | null) | null = null;
  private server: SMTPServer | null = null;
  private port = 0;

  static async open(): Promise<MailSink> {
    const sink = new MailSink();
    await sink.comeBack();
    return sink;
  }

  get isAway(): boolean {
    return this.server === null;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async comeBack(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["AUTH", "STARTTLS"],
      disableReverseLookup: true,
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => {
        const code = this.refuseRecipient?.(address);
        done(code ? Object.assign(new Error(`No such mailbox: ${address}`), { responseCode: code }) : undefined);
      },
      onData: (stream, session, done) => {
        void (async () => {
          const raw = await buffer(stream);
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          this.mails.push(Object.assign(await simpleParser(raw), { recipients, raw: raw.toString("utf8") }));
          done();
        })();
      },
    });
    server.on("error", () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", () => resolve()));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  async goAway(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
    this.server = null;
  }

  to(address: string): SunkMail[] {
    return this.mails.filter(({ recipients }) => recipients.includes(address));
  }

  async received(address: string, count = 1): Promise<SunkMail[]> {
    for (let turn = 0; turn < 500 && this.to(address).length < count; turn++) await wait(20);
    return this.to(address);
  }
}
