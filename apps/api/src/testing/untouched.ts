import pg from "pg";
import { expect } from "vitest";
import { liveChannel } from "#platform/live-channel";
import { askAsOwner, askAsSuperuser } from "./ask-database.js";
import { ofTheDay } from "./hold-jobs-back.js";
import type { TestHouse } from "./open-test-house.js";

/** Watches all that the house keeps: every row of every table, the jobs, and what is announced. */
export interface Untouched {
  /** Fails where what is done meanwhile leaves a trace. */
  during<T>(act: () => Promise<T>): Promise<T>;
  openTransactions(): Promise<number>;
  close(): Promise<void>;
}

/** The last use of a sign-in moves with each request, whatever it asks. */
const restless = new Set(["sign_in"]);

/** `jobsWait`: as in that house, nobody does them. */
export async function tablesOf(test: TestHouse, { jobsWait = false } = {}): Promise<Untouched> {
  const told: string[] = [];
  const listener = new pg.Client({ connectionString: test.database.ownerUrl });
  await listener.connect();
  listener.on("notification", ({ payload }) => told.push(payload ?? ""));
  await listener.query(`listen ${liveChannel}`);
  const tables = await askAsOwner(test, "select tablename as name from pg_tables where schemaname = 'public'");
  const rowsOf = (name: string, rows: string) =>
    `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as rows from ${rows} t`;
  const pictures = tables
    .map(({ name }) => String(name))
    .filter((name) => !restless.has(name))
    .map((name) => rowsOf(name, `public.${name}`));
  // Jobs there are, whatever became of them; the queue's own come at any moment, and so do those of the clock, which name nothing.
  pictures.push(
    rowsOf("jobs", "(select id, name, data from pgboss.job where name not like '\\_\\_pgboss%' and data <> '{}')"),
  );
  const picture = async () => {
    const rows = await askAsSuperuser(test, pictures.join(" union all "));
    return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
  };
  const jobsAtWork = async () => {
    const [row] = await askAsSuperuser(
      test,
      `select count(*)::int as jobs from pgboss.job where name not like '\\_\\_pgboss%' and state in ('created', 'active', 'retry') and start_after <= now() and ${ofTheDay}`,
    );
    return row!.jobs;
  };
  return {
    async during(act) {
      // What was prepared may still be at work: a file that is scanned, a mail on its way.
      if (!jobsWait) await expect.poll(jobsAtWork, { timeout: 10_000 }).toBe(0);
      const [before, heard] = [await picture(), told.length];
      const answer = await act();
      expect(await picture()).toEqual(before);
      expect(told.slice(heard)).toEqual([]);
      return answer;
    },
    async openTransactions() {
      const [row] = await askAsSuperuser(
        test,
        "select count(*)::int as open from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null",
      );
      return Number(row!.open);
    },
    close: () => listener.end(),
  };
}
