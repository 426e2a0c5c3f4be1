import { sql, type RawBuilder } from "kysely";
import type { Door } from "./context.js";
import type { JobHandler } from "./jobs.js";
import type { Storage } from "./storage.js";
import type { Works } from "./work.js";

export const sweepOrphans = "platform.sweep-orphans";

/** A column that holds the key of a kept file. */
export interface FileKey {
  table: string;
  column: string;
}

const aDay = 24 * 60 * 60 * 1000;
const atATime = 500;

/**
 * Removes the kept files that no row names: their act was rolled back after its bytes were kept, or their removal was cut short. Only those of a day
 * ago, since bytes come before their row; and only of the organisations of this database, since its folder may be shared.
 */
export const sweepOrphansJob = (
  works: Works,
  door: Door,
  storage: Storage,
  fileKeys: readonly FileKey[],
): JobHandler => ({
  queue: sweepOrphans,
  daily: "03:40",
  async run() {
    for (const { id } of await door.call<{ id: string }>("organisations"))
      for (const keys of inParts(await storage.keysOf(id, new Date(Date.now() - aDay))))
        for (const key of await orphansAmong(works, id, keys, fileKeys)) await storage.remove(key);
  },
});

function orphansAmong(
  works: Works,
  organisationId: string,
  keys: readonly string[],
  fileKeys: readonly FileKey[],
): Promise<string[]> {
  const named = fileKeys.map(
    ({ table, column }): RawBuilder<unknown> =>
      sql`select ${sql.ref(column)} from ${sql.table(table)} where organisation_id = ${organisationId} and ${sql.ref(column)} = any(${keys}::text[])`,
  );
  return works.run({ kind: "house", organisationId }, async (work) => {
    const rows = await work.transaction.rows(
      sql<{
        key: string;
      }>`select key from unnest(${keys}::text[]) as key except (${sql.join(named, sql` union all `)})`,
    );
    return rows.map(({ key }) => key);
  });
}

function inParts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / atATime) }, (_, part) =>
    all.slice(part * atATime, (part + 1) * atATime),
  );
}
