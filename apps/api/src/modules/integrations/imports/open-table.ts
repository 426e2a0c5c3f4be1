import type { ImportSubject } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { refuse } from "#platform/failure";
import { isId } from "#platform/page";
import type { Storage } from "#platform/storage";
import { guessMapping, isReadable, missingFields, type Mapping } from "./columns.rules.js";
import { judgeRow, type Candidate, type Problem } from "./judge-row.rules.js";
import type { Asks } from "./known.rules.js";
import { readTable, type TableFile, type TableRow } from "./read-table.js";

export type ImportFile = TableFile & { id: string; fileName: string };

/** The viewer's own file, sent before. */
export async function findImportFile(
  asks: Asks,
  organisationId: string,
  addedBy: string,
  id: string,
): Promise<ImportFile> {
  const [file] = isId(id)
    ? await asks.rows(sql<ImportFile>`
        select id, file_name as "fileName", format, encoding, delimiter, storage_key as "storageKey" from import_file
        where organisation_id = ${organisationId} and id = ${id} and added_by = ${addedBy}`)
    : [];
  return file ?? refuse("UPLOAD_NOT_FOUND");
}

export interface Table {
  headers: string[];
  mapping: Mapping;
  rows: AsyncGenerator<TableRow>;
}

/** Opens a file at its first row below the headers. The mapping is the one given, or guessed. */
export async function openTable(
  storage: Storage,
  file: TableFile,
  subject: ImportSubject,
  given: Mapping | null | undefined,
): Promise<Table> {
  const rows = readTable(storage, file);
  const first = await rows.next();
  if (first.done) refuse("IMPORT_EMPTY");
  const headers = first.value.cells;
  return { headers, mapping: given ?? guessMapping(headers, subject), rows };
}

/** Refuses a mapping that nothing can be made from. */
export function checkMapping({ headers, mapping }: Table, subject: ImportSubject): void {
  if (!isReadable(mapping, headers.length, subject) || missingFields(mapping, subject).length > 0)
    refuse("IMPORT_COLUMNS_MISSING");
}

export interface Batch {
  /** The last row of the file that it holds. */
  lastRow: number;
  count: number;
  candidates: Candidate[];
  problems: Problem[];
}

/** Rows judged, so many at a time. */
export async function* batchesOf(
  rows: AsyncIterable<TableRow>,
  mapping: Mapping,
  subject: ImportSubject,
  size: number,
): AsyncGenerator<Batch> {
  let batch: Batch = { lastRow: 0, count: 0, candidates: [], problems: [] };
  for await (const row of rows) {
    const { candidate, problems } = judgeRow(row, mapping, subject);
    if (candidate) batch.candidates.push(candidate);
    batch.problems.push(...problems);
    batch.lastRow = row.number;
    batch.count += 1;
    if (batch.count < size) continue;
    yield batch;
    batch = { lastRow: 0, count: 0, candidates: [], problems: [] };
  }
  if (batch.count > 0) yield batch;
}
