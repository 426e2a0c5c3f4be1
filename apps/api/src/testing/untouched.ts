import pg from "pg";
import { expect } from "vitest";
import { liveChannel } from "#platform/live-channel";
import { askAsOwner, askAsSuperuser } from "./ask-database.js";
import type { TestHouse } from "./open-test-house.js";

/** Watches all that the house keeps: every row of every table, the jobs, and what is announced. */
export interface Untouched {
  /** Fails where what is done meanwhile leaves a trace. */
  during<T>(act: () => Promise<T>): Promise<T>;
  openTransactions(): Promise<number>;
  close(): Promise<void>;
}

/** What moves by itself at any moment: the hearts of the job queue, and the last use of a sign-in. */
const restless = new Set(["pgboss.version", "pgboss.queue", "pgboss.bam", "pgboss.warning", "public.sign_in"]);

export async function tablesOf(test: TestHouse): Promise<Untouched> {
  const told: string[] = [];
  const listener = new pg.Client({ connectionString: test.database.ownerUrl });
  await listener.connect();
  listener.on("notification", ({ payload }) => told.push(payload ?? ""));
  await listener.query(`listen ${liveChannel}`);
  const names = (
    await askAsOwner(
      test,
      "select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'pgboss') order by 1",
    )
  ).map(({ name }) => String(name));
  const kept = names.filter((name) => !restless.has(name));
  const picture = async () => {
    const each = kept.map(
      (name) =>
        `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as rows from ${name} t`,
    );
    return askAsSuperuser(test, each.join(" union all "));
  };
  return {
    async during(act) {
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
