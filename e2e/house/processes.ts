import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Ends a process of ours; one that does not listen is ended by force. */
export async function endProcess(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  const hasEnded = await Promise.race([ended.then(() => true), pause(20_000, false, { ref: false })]);
  if (!hasEnded) child.kill("SIGKILL");
  await ended;
}

/** Empty when there is no such process: numbers are given again to others. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

/** The processes started by another, as they stand now. */
export function childrenOf(parent: number): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === parent);
}

export function isStopped(pid: number): boolean {
  return statusOf(pid)?.[0] === "T";
}

function parentOf(pid: number): number {
  return Number(statusOf(pid)?.[1]);
}

/** What the system says of a process, from its state on: the field before is a name in brackets, which may hold anything. */
function statusOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(")").at(-1)!.trim().split(" ");
  } catch {
    return undefined;
  }
}
