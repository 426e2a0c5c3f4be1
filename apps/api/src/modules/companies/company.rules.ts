import {
  isPostalCode,
  isValidSiret,
  limits,
  normaliseSearch,
  normaliseSiret,
  type CompanyField,
} from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";
import type { Company } from "./company.entity.js";

/** What people write about a company; undefined is left as it is, null and blanks are emptied. */
export interface CompanyWriting {
  centreId?: string;
  name?: string;
  kind?: "COMPANY" | "INDIVIDUAL" | null;
  siret?: string | null;
  address?: string | null;
  postalCode?: string | null;
  city?: string | null;
  parentCompanyId?: string | null;
}

type Columns = Pick<
  Company,
  "centreId" | "name" | "nameKey" | "kind" | "siret" | "address" | "postalCode" | "city" | "cityKey" | "parentCompanyId"
>;

/** The columns that a writing means, checked; the first thing wrong is refused. */
export function columnsOf(writing: CompanyWriting): Partial<Columns> {
  const columns: Partial<Columns> = {};
  if (writing.name !== undefined) {
    columns.name = writtenName(writing.name);
    columns.nameKey = normaliseSearch(columns.name);
  }
  if (writing.kind) columns.kind = writing.kind;
  if (writing.siret !== undefined) columns.siret = writtenSiret(writing.siret);
  if (writing.address !== undefined) columns.address = writtenText(writing.address);
  if (writing.postalCode !== undefined) columns.postalCode = writtenPostalCode(writing.postalCode);
  if (writing.city !== undefined) {
    columns.city = writtenText(writing.city);
    columns.cityKey = columns.city && normaliseSearch(columns.city);
  }
  if (writing.centreId) columns.centreId = writing.centreId;
  if (writing.parentCompanyId !== undefined) columns.parentCompanyId = writing.parentCompanyId;
  return columns;
}

/** One line, no blanks around, null when nothing is left. */
export function writtenText(text: string | null): string | null {
  const line = (text ?? "")
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length > limits.title) refuse("FIELD_TOO_LONG");
  return line || null;
}

export function writtenName(text: string): string {
  return writtenText(text) ?? refuse("NAME_MISSING");
}

function writtenSiret(text: string | null): string | null {
  const siret = normaliseSiret(text ?? "");
  if (siret && !isValidSiret(siret)) refuse("SIRET_INVALID");
  return siret || null;
}

export function writtenPostalCode(text: string | null): string | null {
  const code = writtenText(text);
  if (code && !isPostalCode(code)) refuse("POSTAL_CODE_INVALID");
  return code && code.toUpperCase();
}

/** How each field of the vocabulary is called in the table. */
export const columnOfField = {
  NAME: "name",
  KIND: "kind",
  SIRET: "siret",
  ADDRESS: "address",
  POSTAL_CODE: "postalCode",
  CITY: "city",
  CENTRE: "centreId",
  PARENT: "parentCompanyId",
} as const satisfies Record<CompanyField, keyof Company>;

export interface FieldChanged {
  field: CompanyField;
  before: string | null;
  after: string | null;
}

/** What a writing would change of a company. */
export function changesOf(company: Company, columns: Partial<Columns>): FieldChanged[] {
  return (Object.keys(columnOfField) as CompanyField[]).flatMap((field) => {
    const column = columnOfField[field];
    const after = columns[column];
    return after === undefined || after === company[column] ? [] : [{ field, before: company[column] ?? null, after }];
  });
}
