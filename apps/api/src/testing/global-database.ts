import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "#platform/embedded-postgres/index";
import { migrate } from "#platform/migrate";
import { queues } from "../modules.js";

declare module "vitest" {
  interface ProvidedContext {
    postgres: { superuserUrl: string; ownerUrl: string; appUrl: string };
  }
}

/** One PostgreSQL for the run; its migrated database is the template that each test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(path.join(os.tmpdir(), "passerelle-tests-"));
  const postgres = await startEmbeddedPostgres({ directory, durable: false });
  await migrate(postgres.ownerUrl, queues);
  await holdJobsBack(postgres.ownerUrl);
  project.provide("postgres", {
    superuserUrl: postgres.superuserUrl,
    ownerUrl: postgres.ownerUrl,
    appUrl: postgres.appUrl,
  });
  return async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
}

/**
 * The queue goes by the time of the wall, the houses of the tests by a clock that stands at a day long gone. To the queue, it is the end of that day:
 * what is to be done again in some minutes is done, and what waits for the next day waits, whenever the tests are run.
 */
async function holdJobsBack(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "select format('pgboss.%I', table_name) as name from information_schema.columns where table_schema = 'pgboss' and column_name = 'start_after'",
  );
  for (const { name } of rows)
    await client.query(`alter table ${name} enable row level security;
      create policy seen on ${name} for select using (true);
      create policy added on ${name} for insert with check (true);
      create policy removed on ${name} for delete using (true);
      create policy taken on ${name} for update
        using (start_after >= created_on or start_after < '${endOfTheDay}') with check (true)`);
  await client.end();
}

/** A day after the instant at which the clocks of the tests begin, but for an hour. */
const endOfTheDay = "2026-11-22T08:00:00Z";
