import type { SessionDatesState } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { dayInParis } from "#platform/clock";

/** Waiting as it is kept, but a due date has passed since: at midnight, and not when a job says so. `s` is the session's alias. */
const hasLapsed = (now: Date): RawBuilder<unknown> =>
  sql`(s.dates_state = 'PENDING' and s.dates_lapse_on < ${dayInParis(now)}::date)`;

/** Where the clients of a session stand with its dates, today. */
export const sessionDates = (now: Date): RawBuilder<unknown> => sql`
  case when ${hasLapsed(now)} then 'TO_CONFIRM' else s.dates_state end as "datesState", s.dates_overdue or coalesce(${hasLapsed(now)}, false) as "datesOverdue",
  case when ${hasLapsed(now)} then (select count(*)::int from booking b where (b.organisation_id, b.session_id) = (s.organisation_id, s.id)
    and b.status not in ('CANCELLED', 'LOST') and b.dates_state = 'PENDING' and b.dates_due_on < ${dayInParis(now)}::date) else s.dates_state_count end as "datesStateCount",
  s.dates_state_of as "datesStateOf"`;

/** The same, said of one state so that an index answers. */
export function withDatesState(now: Date, state: SessionDatesState): RawBuilder<unknown> {
  const today = dayInParis(now);
  if (state === "TO_CONFIRM") return sql`(s.dates_state = 'TO_CONFIRM' or ${hasLapsed(now)})`;
  if (state === "PENDING")
    return sql`(s.dates_state = 'PENDING' and (s.dates_lapse_on is null or s.dates_lapse_on >= ${today}::date))`;
  return sql`s.dates_state = ${state}`;
}
