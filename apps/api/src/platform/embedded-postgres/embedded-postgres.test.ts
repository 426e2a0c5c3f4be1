import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmdirSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "./index.js";
import { isAlive, startedAt } from "./processes.js";

let directory: string;
let running: EmbeddedPostgres[];

beforeEach(async () => {
  running = [];
  directory = await mkdtemp(path.join(tmpdir(), "passerelle-postgres-"));
  await chmod(directory, 0o755);
});

afterEach(async () => {
  for (const server of running) await server.stop();
  await rm(directory, { recursive: true, force: true });
});

async function start(options: { durable?: boolean; report?(line: string): void } = {}) {
  const server = await startEmbeddedPostgres({ directory, durable: false, ...options });
  running.push(server);
  return server;
}

function mount(options: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", `${options},mode=755`, "tmpfs", directory]).status === 0;
}

function canMount(): boolean {
  const place = mkdtempSync(path.join(tmpdir(), "passerelle-mount-"));
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "tmpfs", place]).status === 0;
  if (isMounted) spawnSync("umount", [place]);
  rmdirSync(place);
  return isMounted;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

test("the first start makes a UTF-8 database and roles that can do no more than they need (B-16)", async () => {
  const { superuserUrl, ownerUrl, appUrl } = await start({ durable: true });

  expect(await query(superuserUrl, "SHOW fsync")).toEqual([{ fsync: "on" }]);
  expect(
    await query(
      superuserUrl,
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocale, pg_get_userbyid(datdba) AS owner
       FROM pg_database WHERE datname = 'passerelle'`,
    ),
  ).toEqual([{ encoding: "UTF8", datlocale: "C.UTF-8", owner: "passerelle_owner" }]);
  expect(
    await query(
      superuserUrl,
      `SELECT rolname, rolcanlogin FROM pg_roles WHERE rolname LIKE 'passerelle%'
       AND NOT (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication) ORDER BY 1`,
    ),
  ).toEqual([
    { rolname: "passerelle_app", rolcanlogin: true },
    { rolname: "passerelle_door", rolcanlogin: false },
    { rolname: "passerelle_owner", rolcanlogin: true },
  ]);
  expect(await query(ownerUrl, "SELECT current_database() AS name")).toEqual([{ name: "passerelle" }]);
  await expect(query(appUrl, "CREATE TABLE public.mine ()")).rejects.toThrow("permission denied");
  await expect(query(appUrl.replace(/passerelle$/, "postgres"), "SELECT 1")).rejects.toThrow("permission denied");
});

test("a migration by the owner can hand a function over to the door", async () => {
  const { ownerUrl } = await start();
  await query(
    ownerUrl,
    `CREATE FUNCTION public.who() RETURNS text LANGUAGE sql SECURITY DEFINER
       SET search_path = pg_catalog, pg_temp RETURN current_user;
     GRANT USAGE, CREATE ON SCHEMA public TO passerelle_door;
     ALTER FUNCTION public.who() OWNER TO passerelle_door`,
  );
  expect(await query(ownerUrl, "SELECT public.who()")).toEqual([{ who: "passerelle_door" }]);
  expect(await query(ownerUrl, "SELECT pg_has_role('passerelle_door', 'USAGE') AS inherits")).toEqual([
    { inherits: false },
  ]);
});

test("French words can be sorted in French", async () => {
  const { appUrl } = await start();
  const rows = await query(
    appUrl,
    `SELECT string_agg(w, ' ' ORDER BY w COLLATE "fr-x-icu") AS words
     FROM unnest(ARRAY['zèbre', 'Élan', 'eau', 'école', 'étude']) w`,
  );
  expect(rows).toEqual([{ words: "eau école Élan étude zèbre" }]);
});

test("the second start keeps rows, passwords and port, and makes the roles again without complaint (B-16)", async () => {
  const first = await start();
  await query(first.ownerUrl, "CREATE TABLE kept AS SELECT 42 AS answer");
  await first.stop();

  const second = await start();
  expect(await query(second.ownerUrl, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  expect(second.appUrl).toBe(first.appUrl);
});

test("a port taken meanwhile is replaced by another", async () => {
  const first = await start();
  await first.stop();
  const squatter = createServer().listen(first.port, "127.0.0.1");
  await once(squatter, "listening");

  const second = await start();
  expect(second.port).not.toBe(first.port);
  expect(await query(second.appUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  squatter.close();
});

test("a server left over by a killed parent is stopped, and its rows are there (B-16)", async () => {
  const parent = spawn(
    process.execPath,
    [
      "--conditions=development",
      "--import",
      "@oxc-node/core/register",
      "--input-type=module",
      "-e",
      `import { startEmbeddedPostgres } from ${JSON.stringify(new URL("./index.ts", import.meta.url).href)};
       const server = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)}, durable: true });
       console.log(JSON.stringify({ ...server, pid: server.pid }));
       setInterval(() => undefined, 1000);`,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [line] = (await once(parent.stdout, "data")) as [Buffer];
  const leftOver = JSON.parse(String(line)) as { ownerUrl: string; pid: number };
  await query(leftOver.ownerUrl, "CREATE TABLE confirmed AS SELECT 1 AS row");

  await expect(start()).rejects.toThrow(`Une autre Passerelle (processus ${parent.pid})`);
  parent.kill("SIGKILL");
  await once(parent, "exit");
  expect(isAlive(leftOver.pid)).toBe(true);

  const lines: string[] = [];
  const { ownerUrl } = await start({ report: (line) => lines.push(line) });
  expect(lines.join()).toContain("tournait encore");
  expect(isAlive(leftOver.pid)).toBe(false);
  expect(await query(ownerUrl, "SELECT * FROM confirmed")).toEqual([{ row: 1 }]);
});

test("after a kill -9 of PostgreSQL the next start finds every confirmed row (B-16)", async () => {
  const first = await start({ durable: true });
  await query(first.ownerUrl, "CREATE TABLE confirmed AS SELECT generate_series(1, 1000) AS row");
  process.kill(first.pid, "SIGKILL");
  await first.stop();

  const second = await start({ durable: true });
  expect(await query(second.ownerUrl, "SELECT count(*)::int FROM confirmed")).toEqual([{ count: 1000 }]);
});

test("a watched PostgreSQL that is killed comes back by itself, twice, on the same port (B-16)", async () => {
  const lines: string[] = [];
  const server = await start({ durable: true, report: (line) => lines.push(line) });
  server.watch();
  await query(server.ownerUrl, "CREATE TABLE confirmed AS SELECT 7 AS row");

  for (let time = 1; time <= 2; time++) {
    process.kill(server.pid, "SIGKILL");
    await vi.waitFor(
      () => expect(lines.filter((line) => line.includes("répond de nouveau"))).toHaveLength(time),
      15_000,
    );
    expect(await query(server.ownerUrl, "SELECT * FROM confirmed")).toEqual([{ row: 7 }]);
  }
});

test("stopping while PostgreSQL is being restarted leaves nothing behind", async () => {
  const server = await start();
  server.watch();
  process.kill(server.pid, "SIGKILL");
  await sleep(30);
  await server.stop();
  expect(isAlive(server.pid)).toBe(false);
});

test("a stale postmaster.pid, and one whose number now belongs to a stranger, are no obstacle", async () => {
  await (await start()).stop();
  for (const pid of [4_194_303, process.pid]) {
    await writeFile(path.join(directory, "cluster", "postmaster.pid"), `${pid}\n${directory}/cluster\n1\n`);
    await (await start()).stop();
  }
});

test("a wrong or missing password is refused", async () => {
  const { appUrl, port } = await start();
  await expect(query(appUrl.replace(/app:[^@]+/, "app:wrong"), "SELECT 1")).rejects.toThrow("password authentication");
  await expect(query(`postgresql://postgres@127.0.0.1:${port}/postgres`, "SELECT 1")).rejects.toThrow();
  expect((await stat(path.join(directory, "credentials.json"))).mode & 0o777).toBe(0o600);
});

test("lost passwords are told in one sentence, and nothing is touched", async () => {
  await (await start()).stop();
  await rm(path.join(directory, "credentials.json"));
  await expect(start()).rejects.toThrow("Les mots de passe de la base ont disparu");
});

test("a database that will not start is told with the last line of its log", async () => {
  await (await start()).stop();
  await rm(path.join(directory, "cluster", "global", "pg_control"));
  await expect(start()).rejects.toThrow(/^La base ne démarre pas : .*pg_control.*journal : .*postgres\.log/);
  expect(await readFile(path.join(directory, "postgres.log"), "utf8")).toContain("pg_control");
});

test.runIf(canMount())("a full disk is told in one sentence, and room made again is enough", async () => {
  mount("size=30m");
  try {
    await expect(start()).rejects.toThrow(`Le disque est plein : libérez de la place sous ${directory}`);
    mount("remount,size=300m");
    await (await start()).stop();
    await writeFile(path.join(directory, "ballast"), Buffer.alloc(300 * 1024 * 1024)).catch(() => undefined);
    await expect(start()).rejects.toThrow("Le disque est plein");
    await rm(path.join(directory, "ballast"));
    expect(await query((await start()).appUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await running.at(-1)?.stop();
  } finally {
    spawnSync("umount", [directory]);
  }
});

test("the claim of a program that is gone does not count, even when its number lives again", async () => {
  await writeFile(path.join(directory, "in-use-by"), `${process.ppid}\nnot-${startedAt(process.ppid)}\n`);
  await start();
});

test.runIf(process.getuid?.() === 0)("as root it runs as nobody, who owns the cluster (B-16)", async () => {
  const { pid } = await start();
  expect(await readFile(`/proc/${pid}/status`, "utf8")).toMatch(/Uid:\s+65534/);
  expect((await stat(path.join(directory, "cluster"))).uid).toBe(65534);
});

test.runIf(process.getuid?.() === 0)(
  "as root below a closed directory it runs in its own user namespace, and changes back without harm (B-16)",
  async () => {
    const open = await start();
    await query(open.ownerUrl, "CREATE TABLE kept AS SELECT 42 AS answer");
    await open.stop();

    const closed = path.join(directory, "closed");
    await mkdir(closed, { mode: 0o700 });
    await cp(path.join(directory, "credentials.json"), path.join(closed, "inside", "credentials.json"));
    await rename(path.join(directory, "cluster"), path.join(closed, "inside", "cluster"));
    const server = await startEmbeddedPostgres({ directory: path.join(closed, "inside"), durable: false });
    running.push(server);
    expect(await query(server.ownerUrl, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
  },
);
