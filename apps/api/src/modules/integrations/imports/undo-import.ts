import { sql } from "kysely";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { mayImport } from "./receive-import-file.js";
import { undoImport as queue } from "./undo-import.job.js";

/** Starts to take back what an import made. Pressed twice, it is undone once. */
export async function undoImport(work: Work, input: { importId: string }): Promise<{ id: string }> {
  authorise(work.viewer, mayImport, undefined);
  const { organisationId } = work.viewer;
  if (!isId(input.importId)) throw new Denied();
  const [found] = await work.transaction.rows(sql<{ id: string; state: string }>`
    select id, state from data_import where organisation_id = ${organisationId} and id = ${input.importId} for update`);
  if (!found) throw new Denied();
  if (found.state !== "DONE" && found.state !== "FAILED") refuse("IMPORT_NOT_DONE");

  await work.transaction.rows(
    sql`update data_import set state = 'UNDOING' where organisation_id = ${organisationId} and id = ${found.id}`,
  );
  await work.record({
    id: newId(),
    kind: "integrations.undoStarted",
    facts: { importId: found.id },
    subjects: [{ kind: "IMPORT", id: found.id }],
  });
  work.enqueue(queue, { organisationId, importId: found.id });
  return { id: found.id };
}
