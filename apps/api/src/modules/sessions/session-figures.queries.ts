import { limits, type SessionDatesState, type SessionStatus } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { dayInParis } from "#platform/clock";
import type { Reading } from "#platform/reading";
import { countByStatus } from "./session-counts.queries.js";
import { withDatesState } from "./session-dates.rules.js";
import { withStatus } from "./session-status.rules.js";
import { inCentresOf } from "./session.loaders.js";

export interface SessionFiguresRow {
  activeCount: number;
  thisMonthCount: number;
  previousMonthCount: number;
  toPlanCount: number;
  startingSoonCount: number;
  datesToConfirmCount: number;
  datesPendingCount: number;
  datesDeclinedCount: number;
}

/** The figures above the list, in two statements. "Soon" is fourteen days. What is archived counts in its month only, what is in the trash nowhere. */
export async function sessionFigures(reading: Reading): Promise<SessionFiguresRow> {
  const today = sql`${dayInParis(reading.now)}::date`;
  const listed = sql`s.organisation_id = ${reading.viewer.organisationId} and ${inCentresOf(reading, sql`s.centre_id`)}
    and s.deleted_at is null and s.archived_at is null`;
  const counts = await countByStatus(reading, listed);
  const countOf = (status: SessionStatus) => counts.find((each) => each.status === status)!.count;
  const soon = sql`select from session s where ${listed} and (${withStatus(reading.now, "PLANNED")} or ${withStatus(reading.now, "CONFIRMED")})
    and s.starts_key > ${today} and s.starts_key <= ${today} + 14 limit ${limits.counted + 1}`;
  const months = sql`from session_month m where m.organisation_id = ${reading.viewer.organisationId} and ${inCentresOf(reading, sql`m.centre_id`)}`;
  const dates = (
    state: SessionDatesState,
  ) => sql`(select count(*)::int from (select from session s where ${listed} and ${withDatesState(reading.now, state)}
    and (s.ends_on is null or s.ends_on >= ${today}) limit ${limits.counted + 1}) as found)`;
  const row = await reading.row(sql<Omit<SessionFiguresRow, "activeCount" | "toPlanCount">>`
    select (select count(*) from (${soon}) as found) as "startingSoonCount", ${dates("TO_CONFIRM")} as "datesToConfirmCount",
      ${dates("PENDING")} as "datesPendingCount", ${dates("DECLINED")} as "datesDeclinedCount",
      (select coalesce(sum(m.sessions), 0)::int ${months} and m.month = date_trunc('month', ${today})::date) as "thisMonthCount",
      (select coalesce(sum(m.sessions), 0)::int ${months} and m.month = (date_trunc('month', ${today}) - interval '1 month')::date) as "previousMonthCount"`);
  const active = (["TO_PLAN", "PLANNED", "CONFIRMED", "IN_PROGRESS"] as const).map(countOf);
  return { ...row!, toPlanCount: countOf("TO_PLAN"), activeCount: active.reduce((sum, count) => sum + count, 0) };
}

/** Sessions that start in each of thirteen months around today, beside those of the year before: one statement. */
export function sessionMonths(
  reading: Reading,
): Promise<{ month: string; count: number; previousYearCount: number }[]> {
  const today = dayInParis(reading.now);
  return reading.rows(sql`
    select shown::date as month,
      coalesce(sum(m.sessions) filter (where m.month = shown::date), 0)::int as count,
      coalesce(sum(m.sessions) filter (where m.month < shown::date), 0)::int as "previousYearCount"
    from generate_series(date_trunc('month', ${today}::date) - interval '6 months', date_trunc('month', ${today}::date) + interval '6 months', interval '1 month') as shown
      left join session_month m on m.organisation_id = ${reading.viewer.organisationId} and ${inCentresOf(reading, sql`m.centre_id`)}
        and m.month in (shown::date, (shown - interval '1 year')::date)
    group by shown order by shown`);
}
