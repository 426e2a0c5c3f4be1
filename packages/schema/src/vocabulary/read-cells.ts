/** A line of pasted text and its cells. */
export interface CellRow {
  number: number;
  text: string;
  cells: string[];
}

/** Cells of text pasted from a spreadsheet; empty lines are left out. Quotes hold a cell together, and are letters anywhere else. */
export function readCells(text: string): CellRow[] {
  const source = text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/^\ufeff/, "");
  const delimiter = delimiterIn(source);
  const rows: CellRow[] = [];
  let number = 1;
  for (let at = 0; at < source.length;) {
    const { cells, end } = readRow(source, at, delimiter);
    const line = source.slice(at, end);
    if (cells.some(Boolean)) rows.push({ number, text: line.trim(), cells });
    number += line.split("\n").length;
    at = end + 1;
  }
  return rows;
}

/** Spreadsheets paste tabs; files are written with semicolons in France, and with commas elsewhere. */
function delimiterIn(source: string): string {
  return ["\t", ";"].find((mark) => source.includes(mark)) ?? ",";
}

function readRow(source: string, from: number, delimiter: string): { cells: string[]; end: number } {
  const cells: string[] = [];
  for (let at = from; ;) {
    const { text, end } = readCell(source, at, delimiter);
    cells.push(clean(text));
    if (source[end] !== delimiter) return { cells, end };
    at = end + 1;
  }
}

function readCell(source: string, from: number, delimiter: string): { text: string; end: number } {
  const quoted = quotedCell(delimiter);
  quoted.lastIndex = from;
  const found = quoted.exec(source);
  if (found) return { text: found[1]!.replaceAll('""', '"'), end: quoted.lastIndex };
  const marks = [source.indexOf(delimiter, from), source.indexOf("\n", from)].filter((at) => at >= 0);
  const end = Math.min(source.length, ...marks);
  return { text: source.slice(from, end), end };
}

/** A whole cell in quotes, up to what ends a cell. */
const quotedCell = (delimiter: string): RegExp => new RegExp(`[ ]*"((?:[^"]|"")*)"[ ]*(?=${delimiter}|\\n|$)`, "y");

/** One line, without the marks that are not seen. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
