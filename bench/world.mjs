// A throwaway database in which the demo is told, the real server on it, and two people whose sign-ins the requests share.
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

const api = fileURLToPath(new URL("../apps/api/dist/", import.meta.url));
export const load = (file) => import(path.join(api, file));
/** Packages of the API, at its versions. */
export const ofTheApi = createRequire(path.join(api, "main.js"));

export const ports = { api: 4871, bare: 4872, barePages: 4873, smtp: 4874, apiInspector: 4875, bareInspector: 4876 };
export const metricsToken = "bench";
const password = "passerelle-demo";

export async function openWorld(say) {
  const directory = await mkdtemp(path.join(os.tmpdir(), "passerelle-bench-"));
  const children = [];
  const closers = [() => rm(directory, { recursive: true, force: true })];
  const close = async () => {
    for (const child of children)
      if (child.exitCode === null && child.kill()) await Promise.race([once(child, "exit"), tooLong()]);
    for (const each of closers.toReversed()) await each();
  };
  try {
    const { startEmbeddedPostgres } = await load("platform/embedded-postgres/index.js");
    const { migrate } = await load("platform/migrate.js");
    const { queues } = await load("modules.js");
    const postgres = await startEmbeddedPostgres({ directory: path.join(directory, "postgres"), durable: true });
    closers.push(() => postgres.stop());
    await migrate(postgres.ownerUrl, queues);
    say("telling the demo…");
    const settings = await tell(postgres.appUrl, directory);

    const server = spawn(process.execPath, [inspected(ports.apiInspector), path.join(api, "main.js")], {
      env: {
        ...process.env,
        PORT: String(ports.api),
        DATABASE_URL: postgres.appUrl,
        DATABASE_OWNER_URL: postgres.ownerUrl,
        DATA_DIRECTORY: directory,
        LOG_LEVEL: "warn",
        METRICS_TOKEN: metricsToken,
        SECRET_KEY: Buffer.alloc(32, 1).toString("base64"),
        SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.push(server);
    let complaints = "";
    server.stderr.on("data", (text) => (complaints += text));
    await ready(server, () => complaints);
    const bare = await started(
      "bare-broadcast.mjs",
      [postgres.appUrl, String(ports.bare)],
      [inspected(ports.bareInspector)],
    );
    const barePages = await started("bare-pages.mjs", [postgres.appUrl, String(ports.barePages)]);
    children.push(bare, barePages);
    const client = new pg.Client({ connectionString: postgres.appUrl });
    await client.connect();
    closers.push(() => client.end());
    const owner = new pg.Client({ connectionString: postgres.ownerUrl });
    await owner.connect();
    closers.push(() => owner.end());
    const marion = await signIn("console", "admin@atlantique.example");
    const paul = await signIn("extranet", "paul@volteo.example");
    const { rows } = await client.query("select id from door.organisations() where name = 'Atlantique Formation'");
    return {
      organisationId: rows[0].id,
      databaseUrl: postgres.appUrl,
      superuserUrl: postgres.superuserUrl,
      postgres: postgres.pid,
      settings,
      client,
      /** As the owner of the tables. */
      owner,
      server: server.pid,
      bare: bare.pid,
      barePages,
      cookies: { console: marion, extranet: paul },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const tooLong = () => new Promise((resolve) => setTimeout(resolve, 10_000).unref());

async function tell(databaseUrl, directory) {
  const { openHouse } = await load("server/house.js");
  const { readSettings } = await load("platform/settings.js");
  const { openLog } = await load("platform/log.js");
  const { tellDemo } = await load("demo/index.js");
  const settings = readSettings({ DATA_DIRECTORY: directory }, directory);
  await tellDemo(
    settings,
    databaseUrl,
    (url, clock) => openHouse(settings, url, clock, openLog("silent", null), () => undefined, { jobsWait: true }),
    () => undefined,
  );
  return settings;
}

async function ready(server, complaints) {
  for await (const text of server.stdout) if (String(text).includes("Prêt")) return;
  throw new Error(`The server did not start: ${complaints()}`);
}

const inspected = (port) => `--inspect=127.0.0.1:${port}`;

async function started(file, args, execArgv = []) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  await once(child, "message");
  return child;
}

export async function signIn(side, email) {
  const response = await fetch(`http://127.0.0.1:${ports.api}/${side}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }",
      variables: { input: { email, password } },
    }),
  });
  return response.headers.get("set-cookie").split(";")[0];
}
