import {
  accessStates,
  companyKinds,
  companySorts,
  contactSorts,
  learnerSorts,
  sessionArchives,
  sessionKinds,
  sessionSorts,
  sessionStatuses,
  parseDate,
  type Label,
  type Locale,
} from "@passerelle/schema/vocabulary";
import {
  companiesById,
  companiesFrom,
  contactsFrom,
  learnersFrom,
  type CompanyRow,
  type ContactRow,
  type LearnerRow,
} from "#companies";
import { centresById, type CentreRow } from "#organisations";
import { Denied } from "#platform/failure";
import type { Position } from "#platform/page";
import type { Reading } from "#platform/reading";
import { listSessions, type SessionRow } from "#sessions";
import {
  companyExport,
  contactExport,
  learnerExport,
  sessionExport,
  type ExportColumn,
  type Words,
} from "./export-columns.rules.js";

export const exportedLists = ["companies", "contacts", "learners", "sessions"] as const;
export type ExportedList = (typeof exportedLists)[number];

/** What the file is called, for who reads it. */
export const exportNames: Record<ExportedList, Label> = {
  companies: { fr: "entreprises", en: "companies" },
  contacts: { fr: "contacts", en: "contacts" },
  learners: { fr: "apprenants", en: "learners" },
  sessions: { fr: "sessions", en: "sessions" },
};

/** The filters of an address: the same as those of the list on screen. */
export type Asked = Readonly<Record<string, string | undefined>>;

const pageSize = 1_000;

/** A list as rows of text, headers first: the filters of the screen, the rights of the viewer, one picture from the first row to the last. */
export function exportList(
  reading: Reading,
  list: ExportedList,
  asked: Asked,
  locale: Locale,
): AsyncGenerator<string[]> {
  if (list === "companies") return written(reading, companyExport, companiesOf(reading, asked), locale);
  if (list === "contacts") return written(reading, contactExport, contactsOf(reading, asked), locale);
  if (list === "learners") return written(reading, learnerExport, learnersOf(reading, asked), locale);
  return written(reading, sessionExport, sessionsOf(reading, asked), locale);
}

type Row = Partial<Pick<CompanyRow, "centreId" | "parentCompanyId">> & Partial<Pick<ContactRow, "companyId">>;

async function* written<Each extends Row>(
  reading: Reading,
  columns: readonly ExportColumn<Each>[],
  pages: AsyncGenerator<Each[]>,
  locale: Locale,
): AsyncGenerator<string[]> {
  const say: Words["say"] = (label) => (locale === "EN" ? label.en : label.fr);
  yield columns.map((column) => say(column.title));
  for await (const rows of pages) {
    const words = await wordsFor(reading, rows, say);
    for (const row of rows) yield columns.map((column) => column.cell(row, words) ?? "");
  }
}

/** The centres and companies that a page names: two statements. */
async function wordsFor(reading: Reading, rows: readonly Row[], say: Words["say"]): Promise<Words> {
  const companyIds = [...new Set(rows.flatMap((row) => row.companyId ?? row.parentCompanyId ?? []))];
  const centreIds = [...new Set(rows.flatMap((row) => row.centreId ?? []))];
  const companies = companyIds.length > 0 ? await companiesById(reading, companyIds) : new Map<string, CompanyRow>();
  const centres = centreIds.length > 0 ? await centresById(reading, centreIds) : new Map<string, CentreRow>();
  return { say, company: (id) => companies.get(id) ?? null, centre: (id) => centres.get(id) ?? null };
}

function companiesOf(reading: Reading, asked: Asked): AsyncGenerator<CompanyRow[]> {
  const { search, city, centreId } = asked;
  const filter = {
    search,
    city,
    centreId,
    kind: among(companyKinds, asked.kind),
    hasOpenAccess: yesOrNo(asked.hasOpenAccess),
  };
  const sort = among(companySorts, asked.sort);
  return pagesOf((position) => companiesFrom(reading, { filter, sort }, position, pageSize));
}

function contactsOf(reading: Reading, asked: Asked): AsyncGenerator<ContactRow[]> {
  const { search, companyId, centreId } = asked;
  const filter = {
    search,
    companyId,
    centreId,
    access: among(accessStates, asked.access),
    hasEmail: yesOrNo(asked.hasEmail),
    deleted: yesOrNo(asked.deleted),
  };
  const sort = among(contactSorts, asked.sort);
  return pagesOf((position) => contactsFrom(reading, { filter, sort }, position, pageSize));
}

function learnersOf(reading: Reading, asked: Asked): AsyncGenerator<LearnerRow[]> {
  const { search, companyId, centreId } = asked;
  const filter = { search, companyId, centreId, deleted: yesOrNo(asked.deleted) };
  const sort = among(learnerSorts, asked.sort);
  return pagesOf((position) => learnersFrom(reading, { filter, sort }, position, pageSize));
}

/** After the last row of a page comes the next; a page that is not full is the last. */
async function* pagesOf<Each extends { id: string; sortKey: string }>(
  read: (position: Position | null) => Promise<Each[]>,
): AsyncGenerator<Each[]> {
  let position: Position | null = null;
  for (;;) {
    const rows: Each[] = await read(position);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    position = [last.sortKey, last.id];
  }
}

function sessionsOf(reading: Reading, asked: Asked): AsyncGenerator<SessionRow[]> {
  const status = asked.status ? [among(sessionStatuses, asked.status)!] : null;
  const filter = {
    search: asked.search,
    companyId: asked.companyId,
    status,
    kind: among(sessionKinds, asked.kind),
    startsFrom: day(asked.startsFrom),
    startsTo: day(asked.startsTo),
    archived: among(sessionArchives, asked.archived),
  };
  const sort = among(sessionSorts, asked.sort);
  return sessionPages(reading, { filter, sort });
}

async function* sessionPages(
  reading: Reading,
  wanted: Pick<Parameters<typeof listSessions>[1], "filter" | "sort">,
): AsyncGenerator<SessionRow[]> {
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof listSessions>> = await listSessions(reading, {
      ...wanted,
      first: 100,
      after,
    });
    if (page.edges.length > 0) yield page.edges.map((edge) => edge.node);
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

/** A value that is none of the list is an address of nothing (L-19). */
function among<Value extends string>(values: readonly Value[], asked: string | undefined): Value | undefined {
  if (asked === undefined || asked === "") return undefined;
  const found = values.find((value) => value === asked);
  if (!found) throw new Denied();
  return found;
}

const yesOrNo = (asked: string | undefined): boolean | undefined =>
  asked ? among(["true", "false"], asked) === "true" : undefined;

function day(asked: string | undefined): string | undefined {
  if (!asked) return undefined;
  return parseDate(asked) ?? deny();
}

function deny(): never {
  throw new Denied();
}
