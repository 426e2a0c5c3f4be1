import type { Label, Locale } from "@passerelle/schema/vocabulary";
import { companiesById, type CompanyRow } from "#companies";
import { centresById, type CentreRow } from "#organisations";
import type { Reading } from "#platform/reading";

/** A column of an exported list. */
export interface ExportColumn<Row> {
  title: Label;
  cell(row: Row, words: Words): string | null;
}

/** What cells say beyond their row. */
export interface Words {
  say(label: Label): string;
  /** A moment in Paris, as a spreadsheet of the reader's country takes it. */
  at(moment: Date | null): string | null;
  centre(id: string): CentreRow | null;
  company(id: string): CompanyRow | null;
}

/** What a row may name that is not in it. */
export interface Named {
  id: string;
  centreId?: string | null;
  companyId?: string | null;
  parentCompanyId?: string | null;
}

/** Rows of text, headers first, a page at a time. */
export async function* inWords<Row extends Named>(
  reading: Reading,
  columns: readonly ExportColumn<Row>[],
  pages: AsyncGenerator<Row[]>,
  locale: Locale,
): AsyncGenerator<string[]> {
  const language = locale === "EN" ? "en" : "fr";
  yield columns.map(({ title }) => title[language]);
  for await (const page of pages) {
    const words = await wordsFor(reading, page, language);
    for (const row of page) yield columns.map((column) => column.cell(row, words) ?? "");
  }
}

/** The centres and companies that a page names: two statements. */
async function wordsFor(reading: Reading, rows: readonly Named[], language: "fr" | "en"): Promise<Words> {
  const companyIds = [...new Set(rows.flatMap((row) => row.companyId ?? row.parentCompanyId ?? []))];
  const centreIds = [...new Set(rows.flatMap((row) => row.centreId ?? []))];
  const companies = companyIds.length > 0 ? await companiesById(reading, companyIds) : new Map<string, CompanyRow>();
  const centres = centreIds.length > 0 ? await centresById(reading, centreIds) : new Map<string, CentreRow>();
  return {
    say: (label) => label[language],
    at: (moment) => moment && moments[language].format(moment).replace(",", ""),
    company: (id) => companies.get(id) ?? null,
    centre: (id) => centres.get(id) ?? null,
  };
}

const moment = (country: string) =>
  new Intl.DateTimeFormat(country, {
    timeZone: "Europe/Paris",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
// Year first in English, as a spreadsheet of any country reads it.
const moments = { fr: moment("fr-FR"), en: moment("en-CA") };
