import { limits } from "@passerelle/schema/vocabulary";

/** What an import takes. */
export const importLimits = {
  bytes: limits.importFile,
  rows: limits.importRows,
  columns: 100,
  /** A spreadsheet is opened whole: fewer rows, and no more than this once inflated. */
  spreadsheetRows: 20_000,
  inflatedBytes: 64 * 1024 * 1024,
  /** Characters of one row: a quote that is never closed would swallow the file. */
  rowLength: 100_000,
} as const;
