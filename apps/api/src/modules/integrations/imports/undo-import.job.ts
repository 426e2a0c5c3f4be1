import { sql } from "kysely";
import { newId } from "#platform/ids";
import type { JobHandler } from "#platform/jobs";
import type { Work, Works } from "#platform/work";
import type { ImportJob } from "./run-import.job.js";
import { takeBack, type Made } from "./take-back.js";

export const undoImport = "integrations.undo-import";

const chunk = 500;

/** Takes back what an import made, from the end: people before their companies. A run that was cut goes on where it stood. */
export const undoImportJob = (works: Works): JobHandler<ImportJob> => ({
  queue: undoImport,
  async run({ organisationId, importId }) {
    let left = true;
    while (left) left = await works.run({ kind: "house", organisationId }, (work) => undoSome(work, importId));
  },
});

/** Whether something is left to do. */
async function undoSome(work: Work, importId: string): Promise<boolean> {
  const { organisationId } = work.viewer;
  const [running] = await work.transaction.rows(sql<{ state: string }>`
    select state from data_import where organisation_id = ${organisationId} and id = ${importId} for update`);
  if (running?.state !== "UNDOING") return false;
  // What one subject went through is taken back at once: it is compared as the last of its changes left it, and gets back what the first one found.
  const made = await work.transaction.rows(sql<Made>`
    select max(position) as position, subject, subject_id as "subjectId", (array_agg(action order by position))[1] as action,
      max(version_after) as "versionAfter", jsonb_agg(before order by position desc) as before, bool_or(parent_key is not null) as "mayHaveParent"
    from import_change where organisation_id = ${organisationId} and import_id = ${importId} and outcome is null
    group by subject, subject_id order by (subject <> 'COMPANY') desc, 1 desc limit ${chunk}`);
  if (made.length === 0) return endUndo(work, importId);

  const outcomes = await takeBack(work, made);
  await work.transaction.rows(sql`
    update import_change ch set outcome = x.outcome from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) as x("subjectId" uuid, outcome text)
    where ch.organisation_id = ${organisationId} and ch.import_id = ${importId} and ch.subject_id = x."subjectId"`);
  const undone = outcomes.filter((each) => each.outcome === "UNDONE").length;
  await work.transaction.rows(sql`
    update data_import set undone_count = undone_count + ${undone}, kept_count = kept_count + ${outcomes.length - undone}
    where organisation_id = ${organisationId} and id = ${importId}`);
  await work.record({ id: newId(), kind: "integrations.rowsUndone", facts: { importId, undone, kept: outcomes.length - undone }, subjects: [{ kind: "IMPORT", id: importId }] });
  return true;
}

async function endUndo(work: Work, importId: string): Promise<boolean> {
  await work.transaction.rows(sql`
    update data_import set state = 'UNDONE', undone_at = ${work.now} where organisation_id = ${work.viewer.organisationId} and id = ${importId}`);
  await work.record({ id: newId(), kind: "integrations.importUndone", facts: { importId }, subjects: [{ kind: "IMPORT", id: importId }] });
  return false;
}
