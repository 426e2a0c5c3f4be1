import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ClonedDatabase } from "./clone-database.js";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The real server in a process of its own, which may be killed. */
export interface ApiProcess {
  child: ChildProcess;
  /** As the kernel does it: nothing is told, nothing is put in order. */
  kill(): Promise<void>;
}

export async function startApi(
  database: ClonedDatabase,
  settings: { smtpUrl: string; dataDirectory: string },
): Promise<ApiProcess> {
  const child = spawn(
    process.execPath,
    ["--conditions=development", "--import", "@oxc-node/core/register", "src/main.ts"],
    {
      cwd: folder,
      env: {
        ...process.env,
        NODE_ENV: "development",
        PORT: String(await freePort()),
        DATABASE_URL: database.appUrl,
        DATABASE_OWNER_URL: database.ownerUrl,
        DATA_DIRECTORY: settings.dataDirectory,
        SMTP_URL: settings.smtpUrl,
        MAIL_FROM: "no-reply@formation.example",
        PUBLIC_URL: "https://formation.example",
        SECRET_KEY: Buffer.alloc(32, 1).toString("base64"),
        LOG_LEVEL: "warn",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  const exit = once(child, "exit");
  if (!(await isReady(child))) throw new Error(`the server did not start: ${said}`);
  return {
    child,
    async kill() {
      child.kill("SIGKILL");
      await exit;
    },
  };
}

function isReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.stdout!.on("data", (text) => String(text).includes("Prêt") && resolve(true));
    child.once("exit", () => resolve(false));
  });
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
