import type { ImportChoice, ImportSubject } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Storage } from "#platform/storage";
import type { Work } from "#platform/work";
import type { Mapping } from "./columns.rules.js";
import { checkMapping, findImportFile, openTable } from "./open-table.js";
import { mayImport } from "./receive-import-file.js";
import { runImport } from "./run-import.job.js";

export interface ImportOrder {
  uploadId: string;
  subject: ImportSubject;
  centreId?: string | null;
  mapping?: Mapping | null;
  choices?: { row: number; choice: ImportChoice }[] | null;
  otherwise?: ImportChoice | null;
}

/** Starts an import; its rows are written by a job. Pressed twice, the button finds the first (the file is imported once). */
export async function startImport(work: Work, storage: Storage, order: ImportOrder): Promise<{ id: string }> {
  const { viewer } = work;
  authorise(viewer, mayImport, undefined);
  if (viewer.kind !== "staff") throw new Denied();
  const { organisationId } = viewer;
  const file = await findImportFile(work.transaction, organisationId, viewer.accessId, order.uploadId);
  const table = await openTable(storage, file, order.subject, order.mapping);
  checkMapping(table, order.subject);
  const next = await table.rows.next();
  if (next.done) refuse("IMPORT_EMPTY");
  await table.rows.return(undefined);

  const centreId = await centreOf(work, order.centreId);
  const id = newId();
  const [started] = await work.transaction.rows(sql<{ id: string }>`
    insert into data_import (organisation_id, id, file_id, subject, centre_id, mapping, choices, otherwise, state, started_at, started_by)
    values (${organisationId}, ${id}, ${file.id}, ${order.subject}, ${centreId}, ${JSON.stringify(table.mapping)}, ${JSON.stringify(order.choices ?? [])},
      ${order.otherwise ?? "MERGE"}, 'RUNNING', ${work.now}, ${viewer.accessId})
    on conflict (organisation_id, file_id) do nothing returning id`);
  if (!started) return earlier(work, file.id);
  await work.record({
    id: newId(),
    kind: "integrations.importStarted",
    facts: { importId: id, fileName: file.fileName, subject: order.subject },
    subjects: [{ kind: "IMPORT", id }],
  });
  work.enqueue(runImport, { organisationId, importId: id });
  return { id };
}

async function earlier(work: Work, fileId: string): Promise<{ id: string }> {
  const [found] = await work.transaction.rows(sql<{ id: string }>`
    select id from data_import where organisation_id = ${work.viewer.organisationId} and file_id = ${fileId}`);
  return found!;
}

/** The centre that was named; else the organisation's first. */
async function centreOf(work: Work, wanted: string | null | undefined): Promise<string> {
  if (wanted && !isId(wanted)) throw new Denied();
  const [centre] = await work.transaction.rows(sql<{ id: string }>`
    select id from centre where organisation_id = ${work.viewer.organisationId} and ${wanted ? sql`id = ${wanted}` : sql`true`} order by created_at, id limit 1`);
  if (!centre) throw new Denied();
  return centre.id;
}
