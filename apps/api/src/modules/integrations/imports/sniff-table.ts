import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { refuse } from "#platform/failure";
import { edges } from "#platform/storage";
import { importLimits } from "./import-limits.rules.js";
import { plainZip } from "./plain-zip.js";

export type Encoding = "utf-8" | "utf-16le" | "windows-1252";
export type Delimiter = ";" | "," | "\t";
export type TableFormat =
  | { format: "CSV"; encoding: Encoding; delimiter: Delimiter }
  | { format: "XLSX"; encoding: null; delimiter: null };

/** What a file is, from its bytes alone: a workbook, a text that can be read as a table, or refused. */
export async function sniffTable(file: string): Promise<TableFormat> {
  const { head } = await edges(file, 65_536);
  if (head.subarray(0, 4).equals(Buffer.from("PK\x03\x04"))) {
    measured(await readFile(file));
    return { format: "XLSX", encoding: null, delimiter: null };
  }
  const encoding = await encodingOf(file, head);
  // The head may end in the middle of a character: the decoder is told that more follows.
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  // A binary file read as text shows control characters, which no table holds.
  if (Array.from(text).some(isBinary)) refuse("IMPORT_UNREADABLE");
  return { format: "CSV", encoding, delimiter: delimiterOf(text) };
}

/** Control characters, but for white space, the old end of a file, and those that windows-1252 reads as letters. */
const isBinary = (char: string): boolean => char < " " && !"\t\n\v\f\r\u001a\u001b".includes(char);

/** A workbook once inflated, within what an import takes: nothing else of it is ever opened. */
export function measured(workbook: Buffer): Buffer {
  const plain = plainZip(workbook, importLimits.inflatedBytes) ?? refuse("IMPORT_UNREADABLE");
  return plain === "TOO_LARGE" ? refuse("IMPORT_TOO_LARGE") : plain;
}

/** A mark at the beginning decides; without one, UTF-8 if the whole file is, else what Excel writes in France. */
async function encodingOf(file: string, head: Buffer): Promise<Encoding> {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  const strict = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) strict.decode(chunk as Buffer, { stream: true });
    strict.decode();
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** The most frequent of the three in the first line, quoted text left out. */
export function delimiterOf(text: string): Delimiter {
  const line = text.replace(/"(?:[^"]|"")*"/g, "").split(/\r?\n/, 1)[0]!;
  const count = (mark: Delimiter) => line.split(mark).length - 1;
  return ([";", "\t", ","] as const).toSorted((a, b) => count(b) - count(a))[0]!;
}
