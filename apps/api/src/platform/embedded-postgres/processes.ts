import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // Killed and not yet collected by its parent: it has a number still, and nothing else.
    return process.platform !== "linux" || fromProc(`/proc/${pid}/stat`).split(") ").at(-1)?.[0] !== "Z";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

export async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const limit = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > limit) return false;
    await sleep(20);
  }
  return true;
}

/** What a process was started with; empty when it is gone. */
export function commandLine(pid: number): string {
  return process.platform === "linux"
    ? fromProc(`/proc/${pid}/cmdline`).replaceAll("\0", " ")
    : fromPs(pid, "command=");
}

/** Tells a living process from a later one that was given the same number. */
export function startedAt(pid: number): string {
  if (process.platform !== "linux") return fromPs(pid, "lstart=");
  // The name, in parentheses, may itself hold spaces; the 22nd field is the start, counted from the boot.
  return fromProc(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ")[19] ?? "";
}

function fromProc(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function fromPs(pid: number, column: string): string {
  try {
    return execFileSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
