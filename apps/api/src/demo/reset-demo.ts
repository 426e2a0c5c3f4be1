import { rm } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import type { Settings } from "#platform/settings";
import { markHalfTold } from "./half-told.js";

/**
 * Empties the embedded database and forgets its files and mails; migrating makes the tables again. Never touches a database given by DATABASE_URL. Killed in the
 * middle, it is begun again by the next start.
 */
export async function resetDemo(settings: Settings, ownerUrl: string): Promise<void> {
  if (settings.databaseUrl) throw new Error("The demo exists only in the embedded database: unset DATABASE_URL.");
  await markHalfTold(settings);
  await dropEverything(ownerUrl);
  // Not the whole folder, which FILES_DIRECTORY may share with others.
  for (const ours of ["kept", "incoming"])
    await rm(path.join(settings.filesDirectory, ours), { recursive: true, force: true });
  await rm(path.join(settings.dataDirectory, "mails"), { recursive: true, force: true });
}

async function dropEverything(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("begin");
    const { rows } = await client.query<{ name: string }>(
      "select nspname as name from pg_namespace where nspname <> 'information_schema' and nspname not like 'pg\\_%'",
    );
    for (const { name } of rows) await client.query(`drop schema ${client.escapeIdentifier(name)} cascade`);
    await client.query("create schema public");
    await client.query("commit");
  } finally {
    await client.end();
  }
}
