import path from "node:path";
import { isMailAddress } from "./mail/mail-address.js";

/** Everything that may be set from outside, with its unit. Read once at the start; see `.env.example`. */
export interface Settings {
  port: number;
  host: string;
  /** Null: the embedded database under `dataDirectory`. */
  databaseUrl: string | null;
  /** The role that migrates; needed with `databaseUrl`. */
  databaseOwnerUrl: string | null;
  /** A direct connection for LISTEN, when a pooler stands before the database. */
  listenUrl: string | null;
  dataDirectory: string;
  filesDirectory: string;
  /** Bytes. */
  uploadLimit: number;
  /** 32 bytes that seal what the database must not read. Null: a key of our making, under `dataDirectory`. */
  secretKey: Buffer | null;
  /** `host:port` of the antivirus; null: files are not checked. */
  clamdAddress: string | null;
  /** The address people reach the house at, for the links of mails. */
  publicUrl: string;
  /** In production, an address of its own for each side. */
  consoleUrl: string | null;
  extranetUrl: string | null;
  /** `smtp://user:password@host:587` or `smtps://…`. Null: mails are caught, to be read at `/mail/`. */
  smtpUrl: string | null;
  /** The address that mails leave from. */
  mailFrom: string;
  logLevel: string;
  /** Null: standard output. With the embedded database, a file: the terminal is for people then. */
  logFile: string | null;
  demo: boolean;
  production: boolean;
  /** Trust `X-Forwarded-For` of a proxy in front. */
  trustProxy: boolean;
  metricsToken: string | null;
  /** Whoever presents it may hand over the reports of mails that came back. Null: nobody may. */
  mailEventsToken: string | null;
}

export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  const dataDirectory = path.resolve(root, env.DATA_DIRECTORY ?? "data");
  const databaseUrl = env.DATABASE_URL || null;
  const port = wholeNumber(env.PORT, 4000, "PORT");
  const settings: Settings = {
    port,
    host: env.HOST || "127.0.0.1",
    databaseUrl,
    databaseOwnerUrl: env.DATABASE_OWNER_URL || null,
    listenUrl: env.LISTEN_URL || null,
    dataDirectory,
    filesDirectory: path.resolve(root, env.FILES_DIRECTORY ?? path.join(dataDirectory, "files")),
    uploadLimit: wholeNumber(env.UPLOAD_LIMIT_MB, 50, "UPLOAD_LIMIT_MB") * 1024 * 1024,
    secretKey: key(env.SECRET_KEY),
    clamdAddress: env.CLAMD_ADDRESS || null,
    publicUrl: address(env.PUBLIC_URL, "PUBLIC_URL") ?? `http://localhost:${port}`,
    consoleUrl: env.CONSOLE_URL || null,
    extranetUrl: env.EXTRANET_URL || null,
    smtpUrl: env.SMTP_URL || null,
    mailFrom:
      env.MAIL_FROM ||
      `no-reply@${domainOf(env.EXTRANET_URL || env.CONSOLE_URL || env.PUBLIC_URL || "http://passerelle.example")}`,
    logLevel: env.LOG_LEVEL || "info",
    logFile:
      env.LOG_FILE ||
      (databaseUrl === null && env.LOG_FILE === undefined ? path.join(dataDirectory, "logs/api.log") : null),
    demo: databaseUrl === null && env.DEMO !== "off",
    production: databaseUrl !== null,
    trustProxy: env.TRUST_PROXY === "on",
    metricsToken: env.METRICS_TOKEN || null,
    mailEventsToken: env.MAIL_EVENTS_TOKEN || null,
  };
  if (settings.databaseUrl && !settings.databaseOwnerUrl)
    throw new Error(
      "DATABASE_URL is set without DATABASE_OWNER_URL: give the address of the role that owns the tables, it migrates them at the start.",
    );
  if (settings.production && !settings.smtpUrl)
    throw new Error(
      "DATABASE_URL is set without SMTP_URL: give the address of a mail server (smtp://user:password@host:587), invitations leave through it.",
    );
  if (settings.production && !settings.secretKey)
    throw new Error(
      "DATABASE_URL is set without SECRET_KEY: give 32 random bytes in base64 (openssl rand -base64 32), the same for every process and for ever; they seal the secrets of authenticators.",
    );
  for (const [name, url] of Object.entries({
    PUBLIC_URL: settings.publicUrl,
    CONSOLE_URL: settings.consoleUrl,
    EXTRANET_URL: settings.extranetUrl,
  }))
    if (settings.production && url && !isSafe(url))
      throw new Error(
        `${name} must begin with https://, not "${url}": the links of mails lead there, and cookies with them.`,
      );
  if (settings.smtpUrl && !/^smtps?:$/.test(URL.parse(settings.smtpUrl)?.protocol ?? ""))
    throw new Error("SMTP_URL must be an address that begins with smtp:// or smtps://.");
  if (!isMailAddress(settings.mailFrom))
    throw new Error(`MAIL_FROM must be one e-mail address, not "${settings.mailFrom}".`);
  return settings;
}

function address(text: string | undefined, name: string): string | null {
  if (!text) return null;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Error(`${name} must be an address that begins with https:// or http://, not "${text}".`);
  return text;
}

/** On this machine nobody listens in between. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}

/** `localhost` is the domain of no mail address. */
function domainOf(url: string): string {
  const { hostname } = new URL(url);
  return isMailAddress(`no-reply@${hostname}`) ? hostname : "passerelle.example";
}

function key(text: string | undefined): Buffer | null {
  if (!text) return null;
  const bytes = Buffer.from(text, "base64");
  // Never repeated: a message ends in a log.
  if (bytes.length !== 32) throw new Error("SECRET_KEY must be 32 bytes in base64 (openssl rand -base64 32).");
  return bytes;
}

function wholeNumber(text: string | undefined, byDefault: number, name: string): number {
  if (!text) return byDefault;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${name} must be a whole number above zero, not "${text}".`);
  return value;
}
