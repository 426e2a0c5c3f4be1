import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { failure } from "./failure.js";
import { commandLine, hasEnded, isAlive, startedAt } from "./processes.js";

/** One program at a time per directory: a second one would stop the first one's database under its feet. */
export async function claimDirectory(directory: string): Promise<() => Promise<void>> {
  const file = path.join(directory, "in-use-by");
  if (existsSync(file)) {
    const [pid, start] = (await readFile(file, "utf8")).trim().split("\n");
    const holder = Number(pid);
    const isHeld = holder !== process.pid && isAlive(holder) && startedAt(holder) === start;
    // One that was just killed may still be dying.
    if (isHeld && !(await hasEnded(holder, 2_000))) {
      throw failure.alreadyInUse(directory, holder);
    }
  }
  await writeFile(file, `${process.pid}\n${startedAt(process.pid)}\n`);
  return () => rm(file, { force: true });
}

/** A parent killed with -9 leaves its server running; it is asked to stop so that a new one has its own parent. */
export async function endLeftOverServer(cluster: string, report: (line: string) => void): Promise<void> {
  const pidFile = path.join(cluster, "postmaster.pid");
  const pid = Number((await readFile(pidFile, "utf8").catch(() => "")).split("\n")[0]);
  if (!pid || !isAlive(pid)) return;
  if (!commandLine(pid).includes(cluster)) {
    // The number now belongs to a stranger; PostgreSQL itself would take it for a living server and refuse to start.
    await rm(pidFile, { force: true });
    return;
  }
  report(`Un PostgreSQL de la dernière fois tournait encore (processus ${pid}) : arrêt.`);
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(pid, signal);
    if (await hasEnded(pid, 10_000)) return;
  }
  throw failure.willNotStop(pid);
}
