import { readDay } from "./calendar.js";
import { headerKey, personHeaders, type ImportProblemCode, type PersonField } from "./imports.js";
import { limits } from "./limits.js";
import { isMailAddress } from "./mail-address.js";
import { isInCapitals, splitName } from "./person-name.js";
import { readCells } from "./read-cells.js";
import { normaliseEmail } from "./text.js";

/** Which of two columns of names comes first, where neither a header nor capitals tell. */
export const nameOrders = ["LAST_FIRST", "FIRST_LAST"] as const;
export type NameOrder = (typeof nameOrders)[number];

/** Somebody as a line tells it. */
export interface TypedPerson {
  firstName: string;
  lastName: string;
  email: string | null;
  /** `YYYY-MM-DD` */
  birthDate: string | null;
}

/** What can be wrong with a line: the same as with a row of a file. */
export type LineProblemCode = Extract<
  ImportProblemCode,
  "LAST_NAME_MISSING" | "EMAIL_INVALID" | "BIRTH_DATE_INVALID" | "TEXT_TOO_LONG"
>;

export interface EnrolmentLine {
  /** As people count what they pasted: the first line is 1, headers included. */
  number: number;
  text: string;
  /** What the line means, as far as it can be read. */
  person: TypedPerson;
  /** Empty: the line is good. */
  problems: { code: LineProblemCode; value: string }[];
}

type Column = PersonField | "FULL_NAME" | null;

/**
 * Reads people pasted from a spreadsheet, or typed one to a line: tabs, semicolons or commas; headers or none; the name in one column or in two.
 * Each line is judged by itself: the good ones can be taken while the others wait to be corrected.
 */
export function readEnrolmentLines(
  text: string,
  { today, order = "LAST_FIRST" }: { today: string; order?: NameOrder },
): { lines: EnrolmentLine[]; hasHeaders: boolean } {
  const rows = readCells(text);
  const headers = headersIn(rows[0]?.cells ?? []);
  const body = headers ? rows.slice(1) : rows;
  const columns =
    headers ??
    guessColumns(
      body.map((row) => row.cells),
      order,
    );
  const lines = body.map(({ number, text: line, cells }) => ({ number, text: line, ...judge(cells, columns, today) }));
  return { lines, hasHeaders: headers !== null };
}

const fullName =
  /^(nom complet|noms?( et)? prenoms?|prenoms?( et)? noms?|participants?|apprenants?|stagiaires?|salaries?|full name|learners?)$/;

/** What the headers say of each column, or null when the first line is somebody. */
function headersIn(cells: readonly string[]): Column[] | null {
  const taken = new Set<Column>();
  const columns = cells.map((cell): Column => {
    const key = headerKey(cell);
    const field = fullName.test(key)
      ? "FULL_NAME"
      : (personHeaders.find(([each, pattern]) => !taken.has(each) && pattern.test(key))?.[0] ?? null);
    taken.add(field);
    return field;
  });
  return columns.some((column) => column === "LAST_NAME" || column === "FULL_NAME") ? columns : null;
}

/** Without headers, what most lines hold in a column is what it holds; the first columns left are the name. */
function guessColumns(rows: readonly (readonly string[])[], order: NameOrder): Column[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const kinds = Array.from({ length: width }, (_, column) => kindOf(rows.map((cells) => cells[column] ?? "")));
  const first = (kind: ReturnType<typeof kindOf>) => kinds.indexOf(kind);
  const names = kinds.flatMap((kind, column) => (kind === "TEXT" ? [column] : []));
  return kinds.map((kind, column): Column => {
    if (kind === "EMAIL" || kind === "BIRTH_DATE") return first(kind) === column ? kind : null;
    if (names.length < 2) return names[0] === column ? "FULL_NAME" : null;
    if (column !== names[0] && column !== names[1]) return null;
    return (column === names[0]) === (orderOf(rows, names, order) === "LAST_FIRST") ? "LAST_NAME" : "FIRST_NAME";
  });
}

function kindOf(cells: readonly string[]): "EMAIL" | "BIRTH_DATE" | "TEXT" | "EMPTY" {
  const full = cells.filter(Boolean);
  const most = (looks: (cell: string) => boolean) => full.filter(looks).length * 2 > full.length;
  if (full.length === 0) return "EMPTY";
  if (most((cell) => cell.includes("@") && !/\s/.test(cell))) return "EMAIL";
  return most((cell) => /^\d[\d/.\s-]{5,}$/.test(cell)) ? "BIRTH_DATE" : "TEXT";
}

/** A column in capitals is the last name, whatever its place. */
function orderOf(rows: readonly (readonly string[])[], [one, other]: readonly number[], order: NameOrder): NameOrder {
  const capitals = (column: number) =>
    rows.filter((cells) => (cells[column] ?? "").split(" ").every(isInCapitals)).length * 2 > rows.length;
  const [first, second] = [capitals(one!), capitals(other!)];
  if (first === second) return order;
  return first ? "LAST_FIRST" : "FIRST_LAST";
}

function judge(
  cells: readonly string[],
  columns: readonly Column[],
  today: string,
): Pick<EnrolmentLine, "person" | "problems"> {
  const problems: EnrolmentLine["problems"] = [];
  const wrong = (code: LineProblemCode, value: string): null => {
    problems.push({ code, value: Array.from(value).slice(0, 60).join("") });
    return null;
  };
  const cell = (field: Column) => cells[columns.indexOf(field)] ?? "";
  const { name, address } = apart(cell("FULL_NAME"));
  const { firstName, lastName } = columns.includes("FULL_NAME") ? splitName(name) : namesIn(cell, columns);
  for (const each of [firstName, lastName]) if (each.length > limits.title) wrong("TEXT_TOO_LONG", each);
  if (!lastName) wrong("LAST_NAME_MISSING", "");
  const written = cell("EMAIL") || address;
  const email = written ? (emailIn(written) ?? wrong("EMAIL_INVALID", written)) : null;
  const born = cell("BIRTH_DATE");
  const birthDate = born ? (dayUntil(born, today) ?? wrong("BIRTH_DATE_INVALID", born)) : null;
  return { person: { firstName, lastName, email, birthDate }, problems };
}

/** Headers that name one column of the two, «Nom» alone: the whole name may stand in it. */
function namesIn(cell: (field: Column) => string, columns: readonly Column[]): { firstName: string; lastName: string } {
  if (!columns.includes("FIRST_NAME")) return splitName(cell("LAST_NAME"));
  return { firstName: cell("FIRST_NAME"), lastName: cell("LAST_NAME") };
}

/** «Jean Dupont <jean@exemple.fr>», as mail programs write a person. */
function apart(text: string): { name: string; address: string } {
  const found = /[<(]?([^\s<>(),;]+@[^\s<>(),;]+)[>)]?/.exec(text);
  if (!found) return { name: text, address: "" };
  return {
    name: text
      .replace(found[0], " ")
      .replace(/["\s]+/g, " ")
      .trim(),
    address: found[1]!,
  };
}

function emailIn(text: string): string | null {
  const email = normaliseEmail(text);
  return !/\s/.test(text) && isMailAddress(email) ? email : null;
}

function dayUntil(text: string, today: string): string | null {
  const day = readDay(text.replace(/\s/g, ""));
  return day !== null && day <= today ? day : null;
}
