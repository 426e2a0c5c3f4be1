import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { House } from "./house.ts";
import { childrenOf, isStopped } from "./processes.ts";

const patience = 20_000;

/**
 * Ends the database of a house with -9 and sits on its port, so that the one started in its place cannot come up.
 * Answers how to let it come back.
 */
export async function takeDatabaseAway(house: House): Promise<() => Promise<void>> {
  const port = Number(readFileSync(path.join(house.directory, "postgres/port"), "utf8"));
  const deadline = Date.now() + patience;
  for (;;) {
    killDatabase(house);
    const squatter = await sitOn(port);
    if (squatter) return () => leave(squatter);
    if (Date.now() > deadline) throw new Error(`Port ${port} cannot be taken from the database.`);
    await pause(5);
  }
}

/** The database stays connected and says nothing more. Answers how to let it speak again. */
export async function silenceDatabase({ postmaster }: House): Promise<() => void> {
  // It first: a process that it still starts after we have counted its children would answer for all of them.
  process.kill(postmaster, "SIGSTOP");
  const deadline = Date.now() + patience;
  while (!isStopped(postmaster)) {
    if (Date.now() > deadline) throw new Error("The database does not stop.");
    await pause(5);
  }
  const silenced = [postmaster, ...childrenOf(postmaster).filter((pid) => signal(pid, "SIGSTOP"))];
  return () => {
    for (const pid of silenced) signal(pid, "SIGCONT");
  };
}

/** Whether there was somebody to hear it. */
function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

function killDatabase(house: House): void {
  try {
    process.kill(house.postmaster, "SIGKILL");
  } catch {
    // It is between two starts.
  }
}

/** Whoever calls is hung up on at once, as by a machine that is not there. */
async function sitOn(port: number): Promise<Server | undefined> {
  const squatter = createServer((socket) => socket.resetAndDestroy());
  squatter.listen({ port, host: "127.0.0.1", exclusive: true });
  const isSitting = await Promise.race([
    once(squatter, "listening").then(() => true),
    once(squatter, "error").then(() => false),
  ]).catch(() => false);
  return isSitting ? squatter : undefined;
}

async function leave(squatter: Server): Promise<void> {
  squatter.close();
  await once(squatter, "close");
}
