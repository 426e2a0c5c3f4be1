import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { prepareJobs } from "./jobs.js";

const directory = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../migrations");

/**
 * Brings the database up to the migrations on disk, each in its own transaction, as the owner of the tables.
 * Two processes that start together take turns. A migration that was applied and then edited is refused.
 */
export async function migrate(ownerUrl: string, queues: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('passerelle migrations'))");
    const applied = await applyPending(client);
    await prepareJobs(ownerUrl, queues);
    await client.query(`grant usage on schema pgboss to passerelle_app;
      grant select, insert, update, delete on all tables in schema pgboss to passerelle_app;
      grant execute on all functions in schema pgboss to passerelle_app`);
    return applied;
  } finally {
    await client.end();
  }
}

async function applyPending(client: pg.Client): Promise<string[]> {
  await client.query(
    "create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())",
  );
  const done = new Map(
    (await client.query<{ name: string; sha256: string }>("select name, sha256 from migration")).rows.map((row) => [
      row.name,
      row.sha256,
    ]),
  );
  const applied: string[] = [];
  for (const name of (await readdir(directory)).filter((file) => file.endsWith(".sql")).sort()) {
    const text = await readFile(path.join(directory, name), "utf8");
    const sha256 = createHash("sha256").update(text).digest("hex");
    const before = done.get(name);
    if (before === sha256) continue;
    if (before) throw new Error(`The migration ${name} was applied and then edited. Write a new one instead.`);
    await client.query("begin");
    try {
      await client.query(text);
      await client.query("insert into migration (name, sha256) values ($1, $2)", [name, sha256]);
      await client.query("commit");
    } catch (error) {
      await client.query("rollback");
      throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error });
    }
    applied.push(name);
  }
  return applied;
}
