import type { ImportField, ImportSubject } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { refuse } from "#platform/failure";
import type { Reading } from "#platform/reading";
import type { Storage } from "#platform/storage";
import type { StaffViewer } from "#platform/viewer";
import { isReadable, missingFields, type Mapping } from "./columns.rules.js";
import type { Candidate, Problem } from "./judge-row.rules.js";
import { Known } from "./known.rules.js";
import { loadKnown } from "./load-known.js";
import { batchesOf, findImportFile, openTable, type Batch } from "./open-table.js";
import { planRow, type Duplicate } from "./plan-row.js";
import type { TableRow } from "./read-table.js";

const shown = 500;
const sampleSize = 3;

export interface Preview {
  fileName: string;
  columns: { column: number; header: string; samples: string[]; field: ImportField | null }[];
  missingFields: ImportField[];
  rowCount: number;
  newCount: number;
  duplicateCount: number;
  errorCount: number;
  parentCount: number;
  problems: Problem[];
  duplicates: Duplicate[];
}

/** What an import would do. Nothing is written. */
export async function previewImport(
  reading: Reading,
  storage: Storage,
  viewer: StaffViewer,
  input: { uploadId: string; subject: ImportSubject; mapping?: Mapping | null },
): Promise<Preview> {
  const file = await findImportFile(reading, viewer.organisationId, viewer.accessId, input.uploadId);
  const table = await openTable(storage, file, input.subject, input.mapping);
  const { headers, mapping } = table;
  if (!isReadable(mapping, headers.length, input.subject)) refuse("IMPORT_COLUMNS_MISSING");
  const trial = new Trial(reading, input.subject);
  const missing = missingFields(mapping, input.subject);
  const samples: TableRow[] = [];
  for await (const batch of batchesOf(keepingFirst(table.rows, samples), mapping, input.subject, 1_000))
    if (missing.length === 0) await trial.add(batch);
    else trial.count(batch);
  if (samples.length === 0) refuse("IMPORT_EMPTY");
  const fieldOf = (column: number) => mapping.find((each) => each.column === column)?.field ?? null;
  const columns = headers.map((header, column) => ({
    column,
    header,
    samples: samples.map((row) => row.cells[column] ?? ""),
    field: fieldOf(column),
  }));
  return { fileName: file.fileName, columns, missingFields: missing, ...(await trial.end()) };
}

async function* keepingFirst(rows: AsyncIterable<TableRow>, kept: TableRow[]): AsyncGenerator<TableRow> {
  for await (const row of rows) {
    if (kept.length < sampleSize) kept.push(row);
    yield row;
  }
}

/** The rows tried so far: what they would make stays known, so that a row further down is compared with it. */
class Trial {
  private readonly known = new Known();
  private readonly parents = new Map<string, Candidate[]>();
  private readonly found: Omit<Preview, "fileName" | "columns" | "missingFields"> = {
    rowCount: 0,
    newCount: 0,
    duplicateCount: 0,
    errorCount: 0,
    parentCount: 0,
    problems: [],
    duplicates: [],
  };

  constructor(
    private readonly reading: Reading,
    private readonly subject: ImportSubject,
  ) {}

  /** Nothing can be made yet: the rows are only counted. */
  count(batch: Batch): void {
    this.found.rowCount += batch.count;
  }

  async add(batch: Batch): Promise<void> {
    const { found, subject } = this;
    await loadKnown(
      this.reading,
      { organisationId: this.reading.viewer.organisationId, subject, importId: null },
      batch.candidates,
      this.known,
    );
    found.rowCount += batch.count;
    found.errorCount += batch.count - batch.candidates.length;
    note(found.problems, batch.problems);
    for (const candidate of batch.candidates) this.try(candidate);
  }

  private try(candidate: Candidate): void {
    const { found } = this;
    const plan = planRow(candidate, this.subject, this.known, { named: () => undefined, otherwise: "MERGE" });
    if ("code" in plan) {
      found.errorCount += 1;
      note(found.problems, [plan]);
      return;
    }
    if (plan.duplicate) found.duplicateCount += 1;
    else found.newCount += 1;
    if (plan.duplicate) note(found.duplicates, [plan.duplicate]);
    const { parentKey } = candidate.company;
    if (parentKey) this.parents.set(parentKey, [...(this.parents.get(parentKey) ?? []), candidate]);
  }

  /** Parent companies may stand anywhere in the file, or be there already: they are looked for at the end. */
  async end() {
    const keys = [...this.parents.keys()];
    const there =
      keys.length === 0
        ? []
        : await this.reading.rows(sql<{ id: string; nameKey: string }>`
      select id, name_key as "nameKey" from company where organisation_id = ${this.reading.viewer.organisationId} and merged_at is null and name_key = any(${keys}::text[])`);
    for (const [key, candidates] of this.parents) {
      const ids = new Set([
        ...this.known.idsNamed(key),
        ...there.filter((row) => row.nameKey === key).map((row) => row.id),
      ]);
      if (ids.size === 1) {
        this.found.parentCount += candidates.length;
        continue;
      }
      const code = ids.size === 0 ? "PARENT_UNKNOWN" : "PARENT_AMBIGUOUS";
      note(
        this.found.problems,
        candidates.map(({ row, company }): Problem => ({
          row,
          field: "PARENT_NAME",
          code,
          value: company.parentName!,
        })),
      );
    }
    this.found.problems.sort((a, b) => a.row - b.row);
    return this.found;
  }
}

function note<T>(list: T[], found: readonly T[]): void {
  list.push(...found.slice(0, shown - list.length));
}
