import { pipeline, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { parse } from "csv-parse";
import readWorkbook from "read-excel-file/node";
import { Refused, refuse } from "#platform/failure";
import type { Storage } from "#platform/storage";
import { importLimits } from "./import-limits.rules.js";
import { measured, type Encoding, type TableFormat } from "./sniff-table.js";

export type TableFile = TableFormat & { storageKey: string };

export interface TableRow {
  /** As the spreadsheet numbers it: the headers are row 1. */
  number: number;
  cells: string[];
}

/** The rows of a file one by one, headers first, empty ones left out. A CSV is never in memory as a whole. */
export async function* readTable(storage: Storage, file: TableFile): AsyncGenerator<TableRow> {
  const rows =
    file.format === "CSV"
      ? rowsOfText(await storage.read(file.storageKey), file)
      : rowsOfWorkbook(await storage.read(file.storageKey));
  const most = file.format === "CSV" ? importLimits.rows : importLimits.spreadsheetRows;
  let number = 0;
  let full = 0;
  try {
    for await (const cells of rows) {
      number += 1;
      if (cells.every((cell) => cell === "")) continue;
      full += 1;
      if (full > most + 1 || cells.length > importLimits.columns) refuse("IMPORT_TOO_LARGE");
      yield { number, cells };
    }
  } catch (error) {
    throw error instanceof Refused || !isParseError(error) ? error : new Refused("IMPORT_UNREADABLE");
  }
}

async function* rowsOfText(
  body: Readable,
  { encoding, delimiter }: Extract<TableFormat, { format: "CSV" }>,
): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    max_record_size: importLimits.rowLength,
  });
  // The parser tells how it ended to whoever reads from it, below.
  pipeline(Readable.from(textOf(body, encoding)), parser, () => undefined);
  for await (const record of parser) yield (record as string[]).map((cell) => cell.normalize("NFC"));
}

async function* textOf(body: Readable, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of body) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

async function* rowsOfWorkbook(body: Readable): AsyncGenerator<string[]> {
  const [sheet] = await readWorkbook(measured(await buffer(body)));
  for (const row of sheet?.data ?? []) yield row.map(textOfCell);
}

/** A date has no time zone in a spreadsheet: it is read back in UTC, as it was read. */
function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return typeof cell === "string" ? cell.normalize("NFC").trim() : "";
}

/** Only what the parsers say of the file is the file's fault. */
const isParseError = (error: unknown): boolean =>
  error instanceof Error &&
  (("code" in error && String(error.code).startsWith("CSV_")) || /xml|zip|sheet|xlsx|workbook/i.test(error.message));
