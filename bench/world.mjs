// A throwaway database, the real server on it, and one member of the staff whose sign-in the sockets share.
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

const api = fileURLToPath(new URL("../apps/api/dist/", import.meta.url));
const load = (file) => import(path.join(api, file));

export async function openWorld(ports) {
  const directory = await mkdtemp(path.join(os.tmpdir(), "passerelle-bench-"));
  const { startEmbeddedPostgres } = await load("platform/embedded-postgres/index.js");
  const { migrate } = await load("platform/migrate.js");
  const { queues } = await load("modules.js");
  const postgres = await startEmbeddedPostgres({ directory: path.join(directory, "postgres"), durable: true });
  await migrate(postgres.ownerUrl, queues);
  const organisationId = await found(postgres.appUrl, directory);

  const env = {
    ...process.env,
    PORT: String(ports.api),
    DATABASE_URL: postgres.appUrl,
    DATABASE_OWNER_URL: postgres.ownerUrl,
    DATA_DIRECTORY: directory,
    LOG_LEVEL: "warn",
    // No mail leaves in a measurement; a server on a given database asks for an address.
    SMTP_URL: "smtp://127.0.0.1:9",
    SECRET_KEY: Buffer.alloc(32, 7).toString("base64"),
  };
  const server = spawn(process.execPath, [path.join(api, "main.js")], { env, stdio: ["ignore", "pipe", "inherit"] });
  for await (const text of server.stdout) if (String(text).includes("Prêt")) break;
  const bare = fork(fileURLToPath(new URL("bare-broadcast.mjs", import.meta.url)), [
    postgres.appUrl,
    String(ports.bare),
  ]);
  await once(bare, "message");
  const client = new pg.Client({ connectionString: postgres.appUrl });
  await client.connect();
  return {
    organisationId,
    client,
    server: server.pid,
    bare: bare.pid,
    cookie: await signIn(ports.api),
    async close() {
      await client.end();
      bare.kill();
      server.kill();
      await once(server, "exit");
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

const email = "bench@organisme.example";
const password = "a password of the bench";

async function found(appUrl, directory) {
  const { openHouse } = await load("server/house.js");
  const { readSettings } = await load("platform/settings.js");
  const { openLog } = await load("platform/log.js");
  const { systemClock } = await load("platform/clock.js");
  const { newId } = await load("platform/ids.js");
  const { createOrganisation } = await load("modules/organisations/index.js");
  const { addStaff } = await load("modules/access/index.js");
  const organisationId = newId();
  const house = await openHouse(
    readSettings({ DATA_DIRECTORY: directory }, directory),
    appUrl,
    systemClock,
    openLog("silent", null),
    () => undefined,
  );
  await house.works.run({ kind: "house", organisationId }, async (work) => {
    await createOrganisation(work, { name: "Bench", centre: { name: "Bench", colour: "#1f5f4a" } });
    await work.em.flush();
    await addStaff(work, { account: { email, password }, role: "ADMIN", firstName: "Ada", lastName: "Bench" });
  });
  await house.close();
  return organisationId;
}

async function signIn(port) {
  const response = await fetch(`http://127.0.0.1:${port}/console/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }",
      variables: { input: { email, password } },
    }),
  });
  return response.headers.get("set-cookie").split(";")[0];
}
