import type { SessionFilter, SessionSort } from "@passerelle/schema/contract";
import { limits, normaliseSearch } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { containing } from "#platform/containing";
import {
  connection,
  decodePosition,
  isId,
  pageSize,
  type Connection,
  type PageArguments,
  type Position,
  type PositionValue,
} from "#platform/page";
import type { Reading } from "#platform/reading";
import { countByDates, countByStatus, type DatesCounts, type StatusCounts } from "./session-counts.queries.js";
import { sessionDates, withDatesState } from "./session-dates.rules.js";
import { staffStatus, withStatus } from "./session-status.rules.js";
import { inCentresOf } from "./session.loaders.js";
import { sessionColumns, type SessionRow } from "./session-rows.queries.js";

type Ordered = SessionRow & { sortKey: string };
export type SessionPage = Connection<Ordered> & {
  statusCounts: StatusCounts;
  /** Counted only where it is asked for. */
  datesCounts: () => Promise<DatesCounts>;
};

const starts = sql`s.starts_key`;
const sorts: Record<
  SessionSort,
  { column: RawBuilder<unknown>; type: RawBuilder<unknown>; value: PositionValue; descending: boolean }
> = {
  STARTS_ASC: { column: starts, type: sql`date`, value: "day", descending: false },
  STARTS_DESC: { column: starts, type: sql`date`, value: "day", descending: true },
  TITLE_ASC: { column: sql`s.title_key`, type: sql`text`, value: "text", descending: false },
  TITLE_DESC: { column: sql`s.title_key`, type: sql`text`, value: "text", descending: true },
  REFERENCE_ASC: { column: sql`s.reference`, type: sql`text`, value: "text", descending: false },
  REFERENCE_DESC: { column: sql`s.reference`, type: sql`text`, value: "text", descending: true },
};

type Wanted = { filter?: SessionFilter | null; sort?: SessionSort | null };

/** A page of the session list, with the counts of its saved views: two statements, whatever its size (L-08). */
export async function listSessions(reading: Reading, page: PageArguments & Wanted): Promise<SessionPage> {
  const size = pageSize(page.first, 50);
  const position = decodePosition(page.after, sorts[page.sort ?? "STARTS_ASC"].value);
  const rows = await sessionsFrom(reading, page, position, size + 1);
  const statusCounts = await countByStatus(reading, matches(reading, page.filter));
  const wanted = page.filter?.status;
  const total = statusCounts
    .filter((each) => !wanted || wanted.includes(each.status))
    .reduce((sum, each) => sum + each.count, 0);
  const datesCounts = () =>
    countByDates(
      reading,
      sql`${matches(reading, page.filter, "whatever their dates")} and ${ofStatus(reading, page.filter)}`,
    );
  return { ...connection(rows, size, total, (row) => [row.sortKey, row.id]), statusCounts, datesCounts };
}

function ofStatus(reading: Reading, filter: SessionFilter | null | undefined): RawBuilder<unknown> {
  const wanted = filter?.status?.map((status) => sql`(${withStatus(reading.now, status)})`);
  return wanted ? sql`(${sql.join([sql`false`, ...wanted], sql` or `)})` : sql`true`;
}

/** The rows of the list that follow a position. */
export function sessionsFrom(
  reading: Reading,
  { filter, sort }: Wanted,
  position: Position | null,
  count: number,
): Promise<Ordered[]> {
  const { column, type, descending } = sorts[sort ?? "STARTS_ASC"];
  return reading.rows(sql<Ordered>`
    select ${sessionColumns}, ${staffStatus(reading.now)} as status, ${sessionDates(reading.now)}, (${column})::text as "sortKey" from session s
    where ${matches(reading, filter)} and ${ofStatus(reading, filter)}
      and ${position ? sql`(${column}, s.id) ${descending ? sql`<` : sql`>`} (${position[0]}::${type}, ${position[1]}::uuid)` : sql`true`}
    order by ${column} ${descending ? sql`desc` : sql`asc`}, s.id ${descending ? sql`desc` : sql`asc`} limit ${count}`);
}

function matches(
  reading: Reading,
  filter: SessionFilter | null | undefined,
  dates?: "whatever their dates",
): RawBuilder<unknown> {
  const conditions = [
    sql`s.organisation_id = ${reading.viewer.organisationId}`,
    inCentresOf(reading, sql`s.centre_id`),
    sql`s.deleted_at is null`,
    filter?.archived === "ONLY" ? sql`s.archived_at is not null` : sql`s.archived_at is null`,
  ];
  const words = normaliseSearch((filter?.search ?? "").slice(0, limits.search));
  if (words) {
    const pattern = containing(words);
    conditions.push(sql`(s.title_key like ${pattern} or lower(s.reference) like ${pattern} or exists (
      select from booking b join company c on (c.organisation_id, c.id) = (b.organisation_id, b.company_id)
      where (b.organisation_id, b.session_id) = (s.organisation_id, s.id) and c.name_key like ${pattern}))`);
  }
  if (filter?.companyId)
    conditions.push(
      isId(filter.companyId)
        ? sql`exists (select from booking b where (b.organisation_id, b.session_id) = (s.organisation_id, s.id) and b.company_id = ${filter.companyId})`
        : sql`false`,
    );
  if (filter?.kind) conditions.push(sql`s.kind = ${filter.kind}`);
  if (filter?.datesState && !dates) {
    const wanted = filter.datesState.map((state) => withDatesState(reading.now, state));
    conditions.push(sql`(${sql.join([sql`false`, ...wanted], sql` or `)})`);
  }
  if (filter?.startsFrom) conditions.push(sql`s.starts_on >= ${filter.startsFrom}::date`);
  if (filter?.startsTo) conditions.push(sql`s.starts_on <= ${filter.startsTo}::date`);
  return sql.join(conditions, sql` and `);
}
