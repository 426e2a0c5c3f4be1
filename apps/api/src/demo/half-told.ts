import { existsSync } from "node:fs";
import { mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import type { Settings } from "#platform/settings";

/**
 * The demo is many transactions. From before the first until after the last, a file says so: a process that died meanwhile left half a demo, which
 * nobody has used yet, and which the next start forgets and tells again.
 */
const markOf = ({ dataDirectory }: Settings): string => path.join(dataDirectory, "demo-half-told");

export const isHalfTold = (settings: Settings): boolean =>
  settings.databaseUrl === null && existsSync(markOf(settings));

export async function markHalfTold(settings: Settings): Promise<void> {
  await mkdir(settings.dataDirectory, { recursive: true });
  const file = await open(markOf(settings), "w");
  await file.writeFile(
    "The demo is being told. If nothing is telling it any more, the next start forgets it and begins again.\n",
  );
  await file.sync();
  await file.close();
  await syncDirectory(settings.dataDirectory);
}

/** Must outlive a power cut: a mark that came back would throw away what was done since. */
export async function markTold(settings: Settings): Promise<void> {
  await rm(markOf(settings), { force: true });
  await syncDirectory(settings.dataDirectory);
}

async function syncDirectory(directory: string): Promise<void> {
  // Windows does not open directories, and needs no such order.
  if (process.platform === "win32") return;
  const handle = await open(directory);
  await handle.sync();
  await handle.close();
}
