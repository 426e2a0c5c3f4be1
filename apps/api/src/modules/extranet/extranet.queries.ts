import type { ExtranetDocumentFilter, ExtranetSessionFilter } from "@passerelle/schema/contract";
import { limits, normaliseSearch } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { containing } from "#platform/containing";
import { dayInParis } from "#platform/clock";
import {
  connection,
  decodePosition,
  isId,
  pageSize,
  type Connection,
  type CountedOnDemand,
  type PageArguments,
} from "#platform/page";
import type { Reading } from "#platform/reading";
import type { ContactViewer } from "#platform/viewer";
import {
  documentColumns,
  inYear,
  sessionColumns,
  type ExtranetDocumentRow,
  type ExtranetSessionRow,
} from "./extranet-rows.queries.js";
import { sentDocuments } from "./sending/sent-document.queries.js";
import { hasSeatsToName, isCancelledForClient, seenDocuments, seenSessions } from "./what-the-client-sees.rules.js";

/** Sessions the company sees: upcoming ones by day, past ones (or all) latest first. Two statements. */
export async function listExtranetSessions(
  reading: Reading,
  page: PageArguments & { filter?: ExtranetSessionFilter | null },
): Promise<CountedOnDemand<ExtranetSessionRow & { sortKey: string }>> {
  const size = pageSize(page.first, 20);
  const position = decodePosition(page.after, "day");
  const upcoming = page.filter?.period === "UPCOMING";
  const starts = sql`coalesce(s.starts_on, 'infinity'::date)`;
  const matching = sql`${inPeriod(reading, page.filter)} and ${withMention(page.filter?.cancelled)} and ${page.filter?.toName ? hasSeatsToName : sql`true`} and ${between(page.filter)} and ${searched(sql`s.title_key || ' ' || lower(s.reference)`, page.filter?.search)}`;
  const rows = await reading.rows(sql<ExtranetSessionRow & { sortKey: string }>`
    select ${sessionColumns(reading.now)}, ${starts}::text as "sortKey" from ${seenSessions(reading)}
    where ${matching} and ${position ? sql`(${starts}, s.id) ${upcoming ? sql`>` : sql`<`} (${position[0]}::date, ${position[1]}::uuid)` : sql`true`}
    order by ${starts} ${upcoming ? sql`asc` : sql`desc`}, s.id ${upcoming ? sql`asc` : sql`desc`} limit ${size + 1}`);
  const totalCount = async () => {
    const total = await reading.row(
      sql<{ count: number }>`select count(*) from ${seenSessions(reading)} where ${matching}`,
    );
    return total!.count;
  };
  return { ...connection(rows, size, 0, (row) => [row.sortKey, row.id]), totalCount };
}

const sessionKey = sql`(select s.title_key from session s where (s.organisation_id, s.id) = (p.organisation_id, p.session_id))`;
const learnerKey = sql`(select l.name_key from enrolment e join learner l on (l.organisation_id, l.id) = (e.organisation_id, e.learner_id)
  where (e.organisation_id, e.id) = (p.organisation_id, p.enrolment_id))`;

/** Documents the company can open, newest first. Two statements. */
export async function listExtranetDocuments(
  reading: Reading,
  page: PageArguments & { filter?: ExtranetDocumentFilter | null },
): Promise<Connection<ExtranetDocumentRow>> {
  const size = pageSize(page.first, 30);
  const position = decodePosition(page.after, "instant");
  const { filter } = page;
  const conditions = [searched(sql`concat_ws(' ', p.title_key, ${sessionKey}, ${learnerKey})`, filter?.search)];
  if (filter?.kind) conditions.push(sql`p.kind = ${filter.kind}`);
  if (filter?.sessionId) conditions.push(isId(filter.sessionId) ? sql`p.session_id = ${filter.sessionId}` : sql`false`);
  if (filter?.unopenedOnly) conditions.push(unopened(reading));
  if (typeof filter?.year === "number") conditions.push(inYear(sql`p.published_at`, filter.year));
  const matching = sql.join(conditions, sql` and `);
  const rows = await reading.rows(sql<ExtranetDocumentRow>`
    select ${documentColumns} from ${seenDocuments(reading)}
    where ${matching} and ${position ? sql`(p.published_at, p.id) < (${position[0]}::timestamptz, ${position[1]}::uuid)` : sql`true`}
    order by p.published_at desc, p.id desc limit ${size + 1}`);
  const total = await reading.row(
    sql<{ count: number }>`select count(*) from ${seenDocuments(reading)} where ${matching}`,
  );
  return connection(rows, size, total!.count, (row) => [row.publishedAt.toISOString(), row.id]);
}

export interface ExtranetFiguresRow {
  upcomingSessionCount: number;
  pastSessionCount: number;
  documentCount: number;
  unopenedDocumentCount: number;
  sentDocumentCount: number;
  documentYears: number[];
}

/** The figures of the home page, in one statement. */
export async function extranetFigures(reading: Reading): Promise<ExtranetFiguresRow> {
  const row = await reading.row(sql<ExtranetFiguresRow>`
    select sessions.*, documents.*, sent.*, years.* from
      (select count(*) filter (where not ${isPast(reading)}) as "upcomingSessionCount", count(*) filter (where ${isPast(reading)}) as "pastSessionCount" from ${seenSessions(reading)}) as sessions,
      (select count(*) as "documentCount", count(*) filter (where ${unopened(reading)}) as "unopenedDocumentCount" from ${seenDocuments(reading)}) as documents,
      (select count(*) as "sentDocumentCount" from ${sentDocuments(reading)}) as sent,
      (select coalesce(array_agg(year order by year desc), '{}') as "documentYears" from
        (select ${yearOf(sql`p.published_at`)} as year from ${seenDocuments(reading)} union select ${yearOf(sql`r.sent_at`)} from ${sentDocuments(reading)}) as met) as years`);
  return row!;
}

const yearOf = (instant: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`extract(year from ${instant} at time zone 'Europe/Paris')::int`;

const isPast = (reading: Reading): RawBuilder<unknown> =>
  sql`coalesce(s.ends_on < ${dayInParis(reading.now)}::date, false)`;

function inPeriod(reading: Reading, filter: ExtranetSessionFilter | null | undefined): RawBuilder<unknown> {
  if (!filter?.period) return sql`true`;
  return filter.period === "PAST" ? isPast(reading) : sql`not ${isPast(reading)}`;
}

/** By its first and its last day: a session without dates is between none. */
const between = (filter: ExtranetSessionFilter | null | undefined): RawBuilder<unknown> =>
  sql`${filter?.from ? sql`s.ends_on >= ${filter.from}::date` : sql`true`} and ${filter?.to ? sql`s.starts_on <= ${filter.to}::date` : sql`true`}`;

const withMention = (wanted: boolean | null | undefined): RawBuilder<unknown> =>
  typeof wanted === "boolean" ? sql`${isCancelledForClient} = ${wanted}` : sql`true`;

function unopened(reading: Reading): RawBuilder<unknown> {
  const { contactId } = reading.viewer as ContactViewer;
  return sql`not exists (select from receipt r where (r.organisation_id, r.publication_id) = (p.organisation_id, p.id) and r.contact_id = ${contactId})`;
}

function searched(column: RawBuilder<unknown>, search: string | null | undefined): RawBuilder<unknown> {
  const words = normaliseSearch((search ?? "").slice(0, limits.search));
  return words ? sql`${column} like ${containing(words)}` : sql`true`;
}
