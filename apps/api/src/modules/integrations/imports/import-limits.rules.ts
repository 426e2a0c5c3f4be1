/** What an import takes. A hundred thousand clients with addresses weigh about fifteen megabytes. */
export const importLimits = {
  bytes: 20 * 1024 * 1024,
  rows: 100_000,
  columns: 100,
  /** A spreadsheet is opened whole: fewer rows, and no more than this once inflated. */
  spreadsheetRows: 20_000,
  inflatedBytes: 64 * 1024 * 1024,
  /** Characters of one row: a quote that is never closed would swallow the file. */
  rowLength: 100_000,
} as const;
