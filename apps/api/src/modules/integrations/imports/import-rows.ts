import { isWarning, type ImportChoice, type ImportSubject } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { ChunkChanges } from "./chunk-changes.js";
import { Known } from "./known.rules.js";
import { loadKnown } from "./load-known.js";
import type { Batch } from "./open-table.js";
import { planAfresh } from "./plan-afresh.js";
import { planRow } from "./plan-row.js";
import type { Problem } from "./judge-row.rules.js";
import { writeChanges } from "./write-changes.js";

export interface RunningImport {
  id: string;
  subject: ImportSubject;
  centreId: string;
  choices: { row: number; choice: ImportChoice }[];
  otherwise: ImportChoice;
}

/** Writes some rows of a running import, all or none. Rows that another run has done are passed over: a job may run twice. */
export async function importRows(work: Work, running: RunningImport, batch: Batch): Promise<"done" | "stopped"> {
  const { organisationId } = work.viewer;
  const [end] = await work.transaction.rows(sql<{ state: string; doneRow: number }>`
    select state, done_row as "doneRow" from data_import where organisation_id = ${organisationId} and id = ${running.id} for update`);
  if (end?.state !== "RUNNING") return "stopped";
  if (end.doneRow >= batch.lastRow) return "done";

  await planAfresh(work);
  const known = new Known();
  await loadKnown(
    work.transaction,
    { organisationId, subject: running.subject, importId: running.id },
    batch.candidates,
    known,
  );
  const named = new Map(running.choices.map(({ row, choice }) => [row, choice]));
  const chosen = { named: (row: number) => named.get(row), otherwise: running.otherwise };
  const changes = new ChunkChanges(running.subject);
  const problems: Problem[] = [...batch.problems];
  let failed = batch.count - batch.candidates.length;
  for (const candidate of batch.candidates) {
    const plan = planRow(candidate, running.subject, known, chosen);
    if (!("code" in plan)) changes.take(plan, known);
    else if (problems.push(plan)) failed += 1;
  }
  await writeProblems(work, running.id, problems);
  await writeChanges(work, running, changes);
  await work.transaction.rows(sql`
    update data_import set done_row = ${batch.lastRow}, done_count = done_count + ${batch.count}, created_count = created_count + ${changes.created},
      changed_count = changed_count + ${changes.changed}, skipped_count = skipped_count + ${changes.skipped}, error_count = error_count + ${failed}
    where organisation_id = ${organisationId} and id = ${running.id}`);
  await work.record({
    id: newId(),
    kind: "integrations.rowsImported",
    facts: {
      importId: running.id,
      lastRow: batch.lastRow,
      created: changes.created,
      changed: changes.changed,
      errors: failed,
    },
    subjects: [{ kind: "IMPORT", id: running.id }],
  });
  return "done";
}

/** A warning of the row does not stop it. */
export async function writeProblems(work: Work, importId: string, problems: readonly Problem[]): Promise<void> {
  if (problems.length === 0) return;
  const rows = problems.map((problem, index) => ({
    ...problem,
    position: isWarning(problem.code) ? 1_000 + index : index,
  }));
  await work.transaction.rows(sql`
    insert into import_problem (organisation_id, import_id, row, position, code, field, value)
    select ${work.viewer.organisationId}::uuid, ${importId}::uuid, x.row, x.position, x.code, x.field, x.value
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(row int, position int, code text, field text, value text) on conflict do nothing`);
}
