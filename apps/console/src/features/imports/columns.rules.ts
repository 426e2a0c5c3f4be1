import type { ImportField, ImportSubject } from "@passerelle/schema/vocabulary";
import type { Mapping } from "./import-search.ts";
import type { Preview } from "./use-preview.ts";

export type Guess = Preview["columns"][number];

const needed: Record<ImportSubject, readonly ImportField[]> = {
  COMPANIES_AND_CONTACTS: ["COMPANY_NAME"],
  LEARNERS: ["COMPANY_NAME", "LAST_NAME"],
};

/** Told at once, before the house is asked: the house refuses the same. */
export function missingFields(mapping: Mapping, subject: ImportSubject): ImportField[] {
  return needed[subject].filter((field) => !mapping.some((each) => each.field === field));
}

/** A field is held by one column: given to another, it leaves the one before. */
export function withField(mapping: Mapping, column: number, field: ImportField | undefined): Mapping {
  const others = mapping.filter((each) => each.column !== column && each.field !== field);
  const next = field ? [...others, { column, field }] : others;
  return next.toSorted((a, b) => a.column - b.column);
}
