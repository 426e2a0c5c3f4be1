import { sql } from "kysely";
import { Refused } from "#platform/failure";
import { newId } from "#platform/ids";
import type { JobHandler } from "#platform/jobs";
import type { Storage } from "#platform/storage";
import type { Work, Works } from "#platform/work";
import type { Mapping } from "./columns.rules.js";
import { importRows, type RunningImport } from "./import-rows.js";
import { linkParents } from "./link-parents.js";
import { batchesOf, openTable } from "./open-table.js";
import type { TableFile } from "./read-table.js";

export const runImport = "integrations.run-import";

/** Rows of one transaction: short enough that nobody waits for it. */
const chunk = 200;

export type ImportJob = { organisationId: string; importId: string };

/** Writes the rows of an import, from the first one that is not done: what was cut half-way goes on without doing anything twice. */
export const runImportJob = (works: Works, storage: Storage): JobHandler<ImportJob> => ({
  queue: runImport,
  async run({ organisationId, importId }) {
    const asHouse = <T>(act: (work: Work) => Promise<T>) => works.run({ kind: "house", organisationId }, act);
    const order = await asHouse((work) => findOrder(work, importId));
    if (order?.state !== "RUNNING") return;
    try {
      if (order.rowCount === 0)
        await asHouse(async (work) => noteRowCount(work, importId, await countRows(storage, order)));
      const { rows, mapping } = await openTable(storage, order, order.subject, order.mapping);
      for await (const batch of batchesOf(rows, mapping, order.subject, chunk)) {
        if (batch.lastRow <= order.doneRow) continue;
        if ((await asHouse((work) => importRows(work, order, batch))) === "stopped") return;
      }
    } catch (error) {
      if (!isFault(error)) await asHouse((work) => endImport(work, importId, "FAILED"));
      else throw error;
      return;
    }
    await asHouse(async (work) => {
      await linkParents(work, importId);
      await endImport(work, importId, "DONE");
    });
  },
});

/** The file itself is wrong further down: another try would find the same. Anything else is tried again by the queue. */
const isFault = (error: unknown): boolean => !(error instanceof Refused && error.code.startsWith("IMPORT_"));

type Order = RunningImport & TableFile & { state: string; mapping: Mapping; rowCount: number; doneRow: number };

async function findOrder(work: Work, importId: string): Promise<Order | null> {
  const [order] = await work.transaction.rows(sql<Order>`
    select i.id, i.subject, i.centre_id as "centreId", i.mapping, i.choices, i.otherwise, i.state, i.row_count as "rowCount", i.done_row as "doneRow",
      f.format, f.encoding, f.delimiter, f.storage_key as "storageKey"
    from data_import i join import_file f on (f.organisation_id, f.id) = (i.organisation_id, i.file_id)
    where i.organisation_id = ${work.viewer.organisationId} and i.id = ${importId}`);
  return order ?? null;
}

async function countRows(storage: Storage, order: Order): Promise<number> {
  const { rows } = await openTable(storage, order, order.subject, order.mapping);
  let count = 0;
  for await (const _ of rows) count += 1;
  return count;
}

async function noteRowCount(work: Work, importId: string, count: number): Promise<void> {
  await work.transaction.rows(
    sql`update data_import set row_count = ${count} where organisation_id = ${work.viewer.organisationId} and id = ${importId}`,
  );
}

async function endImport(work: Work, importId: string, state: "DONE" | "FAILED"): Promise<void> {
  const [ended] = await work.transaction.rows(sql<{ created: number; changed: number; errors: number }>`
    update data_import set state = ${state}, finished_at = ${work.now} where organisation_id = ${work.viewer.organisationId} and id = ${importId} and state = 'RUNNING'
    returning created_count as created, changed_count as changed, error_count as errors`);
  if (!ended) return;
  await work.record({
    id: newId(),
    kind: state === "DONE" ? "integrations.importDone" : "integrations.importFailed",
    facts: { importId, ...ended },
    subjects: [{ kind: "IMPORT", id: importId }],
  });
}
