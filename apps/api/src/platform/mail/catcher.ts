import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { simpleParser, type AddressObject } from "mailparser";
import { SMTPServer } from "smtp-server";
import type { Log } from "../log.js";

export interface CaughtMail {
  id: string;
  from: string;
  to: string;
  subject: string;
  at: Date | null;
  html: string | null;
  text: string;
}

const kept = 500;
const name = /^[0-9a-z]{20}\.eml$/;

/** A real mail server that keeps instead of forwarding: what the house sends when nobody gave it one. The last 500 stay, on disk. */
export class MailCatcher {
  private readonly parsed = new Map<string, CaughtMail>();
  private tail: Promise<unknown> = Promise.resolve();
  readonly url: string;

  private constructor(
    private readonly server: SMTPServer,
    private readonly directory: string,
    port: number,
  ) {
    this.url = `smtp://127.0.0.1:${port}`;
  }

  static async open(directory: string, log: Log): Promise<MailCatcher> {
    await mkdir(directory, { recursive: true });
    let catcher: MailCatcher | null = null;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["AUTH", "STARTTLS"],
      disableReverseLookup: true,
      size: 10 * 1024 * 1024,
      onData(stream, _session, done) {
        void answer(done, async () => catcher!.keep(await buffer(stream)));
      },
    });
    server.on("error", (error) => log.warn({ error: error.message }, "the mail catcher met an error"));
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(0, "127.0.0.1", () => resolve());
    });
    catcher = new MailCatcher(server, directory, (server.server.address() as AddressInfo).port);
    return catcher;
  }

  /** The latest first. */
  async list(): Promise<CaughtMail[]> {
    const ids = await this.ids();
    const mails = await Promise.all(ids.toReversed().map((id) => this.read(id)));
    return mails.filter((mail) => mail !== null);
  }

  async read(id: string): Promise<CaughtMail | null> {
    if (!name.test(`${id}.eml`)) return null;
    const known = this.parsed.get(id);
    if (known) return known;
    const raw = await readFile(path.join(this.directory, `${id}.eml`)).catch(() => null);
    if (!raw) return null;
    const mail = await parse(id, raw);
    this.parsed.set(id, mail);
    return mail;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
    await this.tail;
  }

  /** One after the other, so that two mails of one moment do not both find room for one. */
  private keep(raw: Buffer): Promise<void> {
    const turn = this.tail.then(async () => {
      const id = `${Date.now().toString(36).padStart(9, "0")}${randomBytes(8).readBigUInt64BE().toString(36).padStart(13, "0").slice(-11)}`;
      await writeFile(path.join(this.directory, `${id}.eml`), raw);
      for (const old of (await this.ids()).slice(0, -kept)) {
        this.parsed.delete(old);
        await rm(path.join(this.directory, `${old}.eml`), { force: true });
      }
    });
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  private async ids(): Promise<string[]> {
    const files = await readdir(this.directory).catch(() => []);
    return files
      .filter((file) => name.test(file))
      .map((file) => file.slice(0, -4))
      .sort();
  }
}

/** The library wants a callback; what could not be kept is told to the sender, who tries again. */
async function answer(done: (error?: Error) => void, act: () => Promise<void>): Promise<void> {
  const error = await act().then(
    () => undefined,
    (reason: Error) => reason,
  );
  done(error);
}

async function parse(id: string, raw: Buffer): Promise<CaughtMail> {
  const mail = await simpleParser(raw, { skipImageLinks: true });
  return {
    id,
    from: textOf(mail.from),
    to: textOf(mail.to),
    subject: mail.subject ?? "",
    at: mail.date ?? null,
    html: mail.html || null,
    text: mail.text ?? "",
  };
}

const textOf = (address: AddressObject | AddressObject[] | undefined): string =>
  [address ?? []]
    .flat()
    .map((each) => each.text)
    .join(", ");
