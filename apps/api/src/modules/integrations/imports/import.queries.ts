import type { ImportField, ImportProblemCode, ImportState, ImportSubject } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { keyed, type Reading } from "#platform/reading";

export interface ImportRow {
  id: string;
  fileName: string;
  subject: ImportSubject;
  state: ImportState;
  rowCount: number;
  doneCount: number;
  createdCount: number;
  changedCount: number;
  skippedCount: number;
  errorCount: number;
  undoneCount: number;
  keptCount: number;
  startedAt: Date;
  startedBy: string;
  finishedAt: Date | null;
  undoneAt: Date | null;
}

const columns = sql`i.id, f.file_name as "fileName", i.subject, i.state, i.row_count as "rowCount", i.done_count as "doneCount", i.created_count as "createdCount",
  i.changed_count as "changedCount", i.skipped_count as "skippedCount", i.error_count as "errorCount", i.undone_count as "undoneCount", i.kept_count as "keptCount",
  i.started_at as "startedAt", i.started_by as "startedBy", i.finished_at as "finishedAt", i.undone_at as "undoneAt"
  from data_import i join import_file f on (f.organisation_id, f.id) = (i.organisation_id, i.file_id)`;

/** Imports by id. */
export async function importsById(reading: Reading, ids: readonly string[]): Promise<Map<string, ImportRow>> {
  return keyed(
    await reading.rows(
      sql<ImportRow>`select ${columns} where i.organisation_id = ${reading.viewer.organisationId} and i.id = any(${ids}::uuid[])`,
    ),
    (row) => row.id,
  );
}

/** All imports, newest first; nobody makes so many that a page is wanted. */
export const everyImport = (reading: Reading): Promise<ImportRow[]> =>
  reading.rows(
    sql<ImportRow>`select ${columns} where i.organisation_id = ${reading.viewer.organisationId} order by i.started_at desc, i.id desc limit 10000`,
  );

/** The last imports, newest first. */
export const lastImports = (reading: Reading): Promise<ImportRow[]> =>
  reading.rows(
    sql<ImportRow>`select ${columns} where i.organisation_id = ${reading.viewer.organisationId} order by i.started_at desc, i.id desc limit 20`,
  );

export interface ProblemRow {
  row: number;
  field: ImportField;
  code: ImportProblemCode;
  value: string;
}

export const problemsOfImport = (reading: Reading, importId: string): Promise<ProblemRow[]> =>
  reading.rows(sql<ProblemRow>`
    select row, field, code, value from import_problem where organisation_id = ${reading.viewer.organisationId} and import_id = ${importId} order by row, position limit 500`);

export interface KeptRow {
  row: number;
  name: string;
  outcome: "KEPT_CHANGED" | "KEPT_USED";
}

export const keptOfImport = (reading: Reading, importId: string): Promise<KeptRow[]> =>
  reading.rows(sql<KeptRow>`
    select row, subject_name as name, outcome from import_change
    where organisation_id = ${reading.viewer.organisationId} and import_id = ${importId} and outcome in ('KEPT_CHANGED', 'KEPT_USED') order by position limit 500`);
