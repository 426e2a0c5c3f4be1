import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readFile, stat, truncate } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Binaries } from "./binaries.js";
import { failure, isDiskFull, lacksRoom } from "./failure.js";
import type { Identity } from "./identity.js";

export interface ServerPlan {
  binaries: Binaries;
  identity: Identity;
  cluster: string;
  log: string;
  port: number;
  durable: boolean;
  superuserUrl: string;
}

/** The running server process. */
export interface Postmaster {
  readonly pid: number;
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const roomToRun = 32;
const longestLog = 10 * 1024 * 1024;

/** Starts the server and answers once it accepts queries, which after a crash includes replaying its journal. */
export async function startPostmaster(plan: ServerPlan): Promise<Postmaster> {
  if (await lacksRoom(plan.cluster, roomToRun)) throw failure.diskFull(plan.cluster);
  for (let attempt = 1; ; attempt++) {
    const logStart = await prepareLog(plan.log);
    const server = spawnServer(plan);
    if (await becomesReady(plan, server)) return server;

    const complaint = (await readFile(plan.log, "utf8")).slice(logStart);
    if (isDiskFull(complaint)) throw failure.diskFull(plan.cluster);
    // After a kill -9 the orphaned backends take a moment to notice and to let go of the shared memory and the port.
    const orphansRemain = /shared memory block .* is still in use|lock file .* already exists|Address already in use/i;
    if (!orphansRemain.test(complaint) || attempt === 20) throw failure.willNotStart(lastLine(complaint), plan.log);
    await sleep(100 * attempt);
  }
}

function spawnServer(plan: ServerPlan): Postmaster {
  const { file, args, options } = plan.identity.command(plan.binaries.postgres, [
    "-D",
    plan.cluster,
    "-p",
    String(plan.port),
    ...settings(plan.durable).flatMap((setting) => ["-c", setting]),
  ]);
  const log = openSync(plan.log, "a", 0o600);
  // Its own session: Ctrl-C in the terminal must reach the API first, which still needs the database to end cleanly.
  const child = spawn(file, args, { ...options, stdio: ["ignore", log, log], detached: true });
  closeSync(log);
  child.unref();
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  return { pid: child.pid ?? 0, ended, stop: () => stopChild(child, ended) };
}

function settings(durable: boolean): string[] {
  const always = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC"];
  if (durable) return [...always, "max_connections=100"];
  const forgetful = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal"];
  return [...always, ...forgetful, "max_wal_senders=0", "max_connections=300"];
}

async function becomesReady(plan: ServerPlan, server: Postmaster): Promise<boolean> {
  let hasEnded = false;
  void server.ended.then(() => (hasEnded = true));
  while (!hasEnded) {
    const client = new pg.Client({ connectionString: plan.superuserUrl, connectionTimeoutMillis: 2_000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      // 28P01: it answers, but with other passwords than ours; waiting would not help.
      if ((error as { code?: string }).code === "28P01") {
        await server.stop();
        throw failure.willNotStart("le mot de passe gardé à côté de la base est refusé", plan.log);
      }
      await sleep(20);
    }
  }
  return false;
}

/** Fast shutdown first (running transactions are rolled back), then without a checkpoint, then by force. */
async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.ref();
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    child.kill(signal);
    await Promise.race([ended, sleep(10_000, undefined, { ref: false })]);
  }
}

async function prepareLog(log: string): Promise<number> {
  const size = await stat(log).then(
    ({ size }) => size,
    () => 0,
  );
  if (size <= longestLog) return size;
  await truncate(log);
  return 0;
}

function lastLine(complaint: string): string {
  const lines = complaint.trim().split("\n");
  const telling = lines.findLast((line) => /(FATAL|PANIC|ERROR):/.test(line)) ?? lines.at(-1);
  return telling?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, "") || "elle s’est arrêtée sans rien dire";
}
