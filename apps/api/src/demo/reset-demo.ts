import { rm } from "node:fs/promises";
import path from "node:path";
import type { Settings } from "#platform/settings";

/** Forgets the embedded database and its files. Never touches a database given by DATABASE_URL. */
export async function resetDemo(settings: Settings): Promise<void> {
  if (settings.databaseUrl) throw new Error("The demo exists only in the embedded database: unset DATABASE_URL.");
  await rm(path.join(settings.dataDirectory, "postgres"), { recursive: true, force: true });
  await rm(settings.filesDirectory, { recursive: true, force: true });
}
