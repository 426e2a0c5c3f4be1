import { sql } from "kysely";
import { dayInParis } from "#platform/clock";
import type { Reading } from "#platform/reading";
import { staffStatus } from "./session-status.rules.js";
import { inCentresOf } from "./session.loaders.js";

export interface SessionFiguresRow {
  activeCount: number;
  thisMonthCount: number;
  previousMonthCount: number;
  toPlanCount: number;
  startingSoonCount: number;
}

/** The figures above the list, in one statement. "Soon" is fourteen days. What is archived counts in its month only, what is in the trash nowhere. */
export async function sessionFigures(reading: Reading): Promise<SessionFiguresRow> {
  const today = dayInParis(reading.now);
  const month = sql`date_trunc('month', ${today}::date)`;
  const row = await reading.row(sql<SessionFiguresRow>`
    select count(*) filter (where status not in ('FINISHED', 'CLOSED', 'CANCELLED') and archived_at is null) as "activeCount",
      count(*) filter (where starts_on >= ${month} and starts_on < ${month} + interval '1 month') as "thisMonthCount",
      count(*) filter (where starts_on >= ${month} - interval '1 month' and starts_on < ${month}) as "previousMonthCount",
      count(*) filter (where status = 'TO_PLAN' and archived_at is null) as "toPlanCount",
      count(*) filter (where status in ('PLANNED', 'CONFIRMED') and starts_on <= ${today}::date + 14 and archived_at is null) as "startingSoonCount"
    from (select s.starts_on, s.archived_at, ${staffStatus(reading.now)} as status from session s
      where s.organisation_id = ${reading.viewer.organisationId} and s.deleted_at is null and ${inCentresOf(reading, sql`s.centre_id`)}) as s`);
  return row!;
}

/** Sessions that start in each of thirteen months around today, beside those of the year before: one statement. */
export function sessionMonths(
  reading: Reading,
): Promise<{ month: string; count: number; previousYearCount: number }[]> {
  const today = dayInParis(reading.now);
  return reading.rows(sql`
    select m::date as month,
      count(s.id) filter (where s.starts_on >= m) as count,
      count(s.id) filter (where s.starts_on < m) as "previousYearCount"
    from generate_series(date_trunc('month', ${today}::date) - interval '6 months', date_trunc('month', ${today}::date) + interval '6 months', interval '1 month') as m
      left join session s on s.organisation_id = ${reading.viewer.organisationId} and s.deleted_at is null and ${inCentresOf(reading, sql`s.centre_id`)}
        and (date_trunc('month', s.starts_on) = m or date_trunc('month', s.starts_on) = m - interval '1 year')
    group by m order by m`);
}
