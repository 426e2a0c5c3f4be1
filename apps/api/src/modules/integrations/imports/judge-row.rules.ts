import {
  isMailAddress,
  isPostalCode,
  isValidSiret,
  limits,
  normaliseEmail,
  normaliseSearch,
  normaliseSiret,
  readDay,
  readLocale,
  splitName,
  type ImportField,
  type ImportProblemCode,
  type ImportSubject,
  type Locale,
} from "@passerelle/schema/vocabulary";
import { nameKeyOf } from "#companies";
import type { Mapping } from "./columns.rules.js";
import type { TableRow } from "./read-table.js";

export interface Problem {
  row: number;
  field: ImportField;
  code: ImportProblemCode;
  value: string;
}

export interface PersonFound {
  firstName: string;
  lastName: string;
  nameKey: string;
  email: string | null;
  phone: string | null;
  jobTitle: string | null;
  birthDate: string | null;
  /** Of a contact. */
  locale: Locale | null;
}

/** What one row means, once everything in it was found right. */
export interface Candidate {
  row: number;
  company: {
    name: string;
    nameKey: string;
    siret: string | null;
    address: string | null;
    postalCode: string | null;
    city: string | null;
    cityKey: string | null;
    parentName: string | null;
    parentKey: string | null;
  };
  person: PersonFound | null;
}

type Cells = Partial<Record<ImportField, string>>;

/** Reads a row: what it means, or what is wrong with it. */
export function judgeRow(
  row: TableRow,
  mapping: Mapping,
  subject: ImportSubject,
): { candidate: Candidate; problems: [] } | { candidate: null; problems: Problem[] } {
  const cells = cellsOf(row, mapping);
  const problems: Problem[] = [];
  const wrong = (field: ImportField, code: ImportProblemCode): null => {
    problems.push({ row: row.number, field, code, value: (cells[field] ?? "").slice(0, 60) });
    return null;
  };
  for (const [field, text] of Object.entries(cells) as [ImportField, string][])
    if (text.length > limits.title) wrong(field, "TEXT_TOO_LONG");
  if (!cells.COMPANY_NAME) wrong("COMPANY_NAME", "COMPANY_NAME_MISSING");
  const siret = normaliseSiret(cells.SIRET ?? "") || null;
  if (siret && !isValidSiret(siret)) wrong("SIRET", "SIRET_INVALID");
  if (cells.POSTAL_CODE && !isPostalCode(cells.POSTAL_CODE)) wrong("POSTAL_CODE", "POSTAL_CODE_INVALID");
  const person = subject === "LEARNERS" ? learnerOf(cells, wrong) : contactOf(cells, wrong);
  if (problems.length > 0) return { candidate: null, problems };
  const name = cells.COMPANY_NAME!;
  const candidate: Candidate = {
    row: row.number,
    company: {
      name,
      nameKey: normaliseSearch(name),
      siret,
      address: cells.ADDRESS ?? null,
      postalCode: cells.POSTAL_CODE?.toUpperCase() ?? null,
      city: cells.CITY ?? null,
      cityKey: cells.CITY ? normaliseSearch(cells.CITY) : null,
      parentName: cells.PARENT_NAME ?? null,
      parentKey: cells.PARENT_NAME ? normaliseSearch(cells.PARENT_NAME) : null,
    },
    person,
  };
  return { candidate, problems: [] };
}

/** Cells by field; blanks are left out, line breaks become spaces. */
function cellsOf(row: TableRow, mapping: Mapping): Cells {
  const cells: Cells = {};
  for (const { column, field } of mapping) {
    const text = (row.cells[column] ?? "").replace(/[\s\p{Cc}]+/gu, " ").trim();
    if (text) cells[field] = text;
  }
  return cells;
}

type Wrong = (field: ImportField, code: ImportProblemCode) => null;

/** A row without anybody is a company alone; an e-mail without a name is somebody whose name is missing. */
function contactOf(cells: Cells, wrong: Wrong): PersonFound | null {
  const name = cells.CONTACT_NAME
    ? splitName(cells.CONTACT_NAME)
    : { firstName: cells.CONTACT_FIRST_NAME ?? "", lastName: cells.CONTACT_LAST_NAME ?? "" };
  const email = emailOf(cells, "CONTACT_EMAIL", wrong);
  const locale = cells.CONTACT_LOCALE
    ? (readLocale(cells.CONTACT_LOCALE) ?? wrong("CONTACT_LOCALE", "LOCALE_UNKNOWN"))
    : "FR";
  if (!name.lastName) {
    if (name.firstName) wrong("CONTACT_LAST_NAME", "LAST_NAME_MISSING");
    else if (cells.CONTACT_EMAIL)
      wrong(cells.CONTACT_NAME === undefined ? "CONTACT_LAST_NAME" : "CONTACT_NAME", "LAST_NAME_MISSING");
    return null;
  }
  return {
    ...name,
    nameKey: nameKeyOf(name),
    email,
    phone: cells.CONTACT_PHONE ?? null,
    jobTitle: cells.CONTACT_JOB_TITLE ?? null,
    birthDate: null,
    locale,
  };
}

function learnerOf(cells: Cells, wrong: Wrong): PersonFound | null {
  const name = { firstName: cells.FIRST_NAME ?? "", lastName: cells.LAST_NAME ?? "" };
  if (!name.lastName) wrong("LAST_NAME", "LAST_NAME_MISSING");
  const birthDate = cells.BIRTH_DATE ? (readDay(cells.BIRTH_DATE) ?? wrong("BIRTH_DATE", "BIRTH_DATE_INVALID")) : null;
  return {
    ...name,
    nameKey: nameKeyOf(name),
    email: emailOf(cells, "EMAIL", wrong),
    phone: null,
    jobTitle: null,
    birthDate,
    locale: null,
  };
}

function emailOf(cells: Cells, field: "EMAIL" | "CONTACT_EMAIL", wrong: Wrong): string | null {
  const written = cells[field];
  if (!written) return null;
  return !/\s/.test(written) && isMailAddress(normaliseEmail(written))
    ? normaliseEmail(written)
    : wrong(field, "EMAIL_INVALID");
}
