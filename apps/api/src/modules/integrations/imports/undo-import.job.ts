import { sql } from "kysely";
import { newId } from "#platform/ids";
import type { JobHandler } from "#platform/jobs";
import type { Work, Works } from "#platform/work";
import { planAfresh } from "./plan-afresh.js";
import type { ImportJob } from "./run-import.job.js";
import { takeBack, type Made, type Outcome } from "./take-back.js";

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
  await planAfresh(work);
  const changes = await work.transaction.rows(sql<Noted>`
    select position, subject, subject_id as "subjectId", action, version_after as "versionAfter", before, parent_key is not null as "mayHaveParent"
    from import_change where organisation_id = ${organisationId} and import_id = ${importId} and outcome is null order by position desc limit ${chunk}`);
  if (changes.length === 0) return endUndo(work, importId);

  const made = [...Map.groupBy(changes, (change) => change.subjectId).values()].map(asOne);
  const outcomes = await takeBack(work, made);
  await noteOutcomes(work, importId, changes, outcomes, made);
  const undone = [...outcomes.values()].filter((outcome) => outcome === "UNDONE").length;
  await work.transaction.rows(sql`
    update data_import set undone_count = undone_count + ${undone}, kept_count = kept_count + ${outcomes.size - undone}
    where organisation_id = ${organisationId} and id = ${importId}`);
  await work.record({
    id: newId(),
    kind: "integrations.rowsUndone",
    facts: { importId, undone, kept: outcomes.size - undone },
    subjects: [{ kind: "IMPORT", id: importId }],
  });
  return true;
}

interface Noted extends Omit<Made, "before"> {
  position: number;
  before: Record<string, string | null>;
}

/** What one subject went through here, the last change first: it is compared as the last one left it, and gets back what the first one found. */
const asOne = (changes: Noted[]): Made => ({
  ...changes[0]!,
  action: changes.some((change) => change.action === "CREATED") ? "CREATED" : "CHANGED",
  before: changes.map((change) => change.before),
  mayHaveParent: changes.some((change) => change.mayHaveParent),
});

async function noteOutcomes(
  work: Work,
  importId: string,
  changes: readonly Noted[],
  outcomes: ReadonlyMap<string, Outcome>,
  made: readonly Made[],
): Promise<void> {
  const ofImport = sql`ch.organisation_id = ${work.viewer.organisationId} and ch.import_id = ${importId}`;
  const rows = changes.map(({ position, subjectId }) => ({ position, outcome: outcomes.get(subjectId) }));
  await work.transaction.rows(sql`
    update import_change ch set outcome = x.outcome from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(position int, outcome text)
    where ${ofImport} and ch.position = x.position`);
  // What was given back stands at a version of our own: an earlier change of the same import is still nobody else's.
  for (const { subjectId, subject, versionAfter } of made.filter(
    (each) => each.action === "CHANGED" && outcomes.get(each.subjectId) === "UNDONE",
  ))
    await work.transaction.rows(sql`
      update import_change ch set version_after = ${versionAfter + 1} where ${ofImport} and ch.subject_id = ${subjectId} and ch.subject = ${subject} and ch.outcome is null`);
}

async function endUndo(work: Work, importId: string): Promise<boolean> {
  await work.transaction.rows(sql`
    update data_import set state = 'UNDONE', undone_at = ${work.now} where organisation_id = ${work.viewer.organisationId} and id = ${importId}`);
  await work.record({
    id: newId(),
    kind: "integrations.importUndone",
    facts: { importId },
    subjects: [{ kind: "IMPORT", id: importId }],
  });
  return false;
}
