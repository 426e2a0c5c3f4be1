import pg from "pg";

/** A day after the instant at which the clocks of the tests begin, but for an hour. */
const endOfTheDay = "2026-11-22T08:00:00Z";

/** Jobs that are left for now by the wall, or by the clock of their house for its day. */
export const ofTheDay = `(start_after >= created_on or start_after < '${endOfTheDay}')`;

/**
 * The queue goes by the time of the wall, the houses of the tests by a clock that stands at a day long gone. To the queue, it is the end of that day:
 * what is to be done again in some minutes is done, and what waits for the next day waits, whenever the tests are run.
 */
export async function holdJobsBack(ownerUrl: string): Promise<void> {
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
      create policy taken on ${name} for update using ${ofTheDay} with check (true)`);
  await client.end();
}
