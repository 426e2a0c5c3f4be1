import writeWorkbook from "write-excel-file/node";
import { refuse } from "#platform/failure";

/** Rows of one workbook: it is made in memory. */
const workbookRows = 50_000;

/** What a spreadsheet would run instead of showing (OWASP, CSV injection); in Japan, the wide signs too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
/** A spreadsheet of another country splits at commas too, and would begin a cell in the middle of ours; what calls or reaches nothing does no harm there. */
const splitFormula = /([,\t]\s*)(?=[=+\-@])/g;
const calls = /[(|!]/;

/** As Excel opens it in France: a mark for UTF-8, semicolons, CRLF; nothing that a cell begins with is run. */
export async function* csvOf(rows: AsyncIterable<string[]>): AsyncGenerator<string> {
  yield "\ufeff";
  for await (const row of rows) yield `${row.map(csvCell).join(";")}\r\n`;
}

export function csvCell(text: string): string {
  const whole = calls.test(text) ? text.replace(splitFormula, "$1'") : text;
  const safe = formula.test(whole) ? `'${whole}` : whole;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Every cell is of the type text: a formula in it is never one. */
export async function workbookOf(rows: AsyncIterable<string[]>): Promise<Buffer> {
  const cells: { type: StringConstructor; value: string; fontWeight?: "bold" }[][] = [];
  for await (const row of rows) {
    if (cells.length > workbookRows) refuse("EXPORT_TOO_LARGE");
    cells.push(
      row.map((value) => ({
        type: String,
        value: inXml(value),
        ...(cells.length === 0 ? { fontWeight: "bold" as const } : {}),
      })),
    );
  }
  return writeWorkbook(cells, { stickyRowsCount: 1 }).toBuffer();
}

/** XML knows no control characters but these three; a cell holds 32,767 characters. */
const inXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, " ")
    .slice(0, 32_767);
