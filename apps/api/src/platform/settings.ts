import path from "node:path";

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
  consoleUrl: string | null;
  extranetUrl: string | null;
  logLevel: string;
  /** Null: standard output. With the embedded database, a file: the terminal is for people then. */
  logFile: string | null;
  demo: boolean;
  production: boolean;
  /** Trust `X-Forwarded-For` of a proxy in front. */
  trustProxy: boolean;
  metricsToken: string | null;
}

export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  const dataDirectory = path.resolve(root, env.DATA_DIRECTORY ?? "data");
  const databaseUrl = env.DATABASE_URL || null;
  const settings: Settings = {
    port: wholeNumber(env.PORT, 4000, "PORT"),
    host: env.HOST || "127.0.0.1",
    databaseUrl,
    databaseOwnerUrl: env.DATABASE_OWNER_URL || null,
    listenUrl: env.LISTEN_URL || null,
    dataDirectory,
    filesDirectory: path.resolve(root, env.FILES_DIRECTORY ?? path.join(dataDirectory, "files")),
    uploadLimit: wholeNumber(env.UPLOAD_LIMIT_MB, 50, "UPLOAD_LIMIT_MB") * 1024 * 1024,
    consoleUrl: env.CONSOLE_URL || null,
    extranetUrl: env.EXTRANET_URL || null,
    logLevel: env.LOG_LEVEL || "info",
    logFile:
      env.LOG_FILE ||
      (databaseUrl === null && env.LOG_FILE === undefined ? path.join(dataDirectory, "logs/api.log") : null),
    demo: databaseUrl === null && env.DEMO !== "off",
    production: databaseUrl !== null,
    trustProxy: env.TRUST_PROXY === "on",
    metricsToken: env.METRICS_TOKEN || null,
  };
  if (settings.databaseUrl && !settings.databaseOwnerUrl)
    throw new Error(
      "DATABASE_URL is set without DATABASE_OWNER_URL: give the address of the role that owns the tables, it migrates them at the start.",
    );
  return settings;
}

function wholeNumber(text: string | undefined, byDefault: number, name: string): number {
  if (!text) return byDefault;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${name} must be a whole number above zero, not "${text}".`);
  return value;
}
