import { sql, type RawBuilder } from "kysely";
import { dayInParis } from "#platform/clock";

/** The status shown to the staff: derived, the first that fits (SPEC 3.1). `s` is the session's alias. */
export function staffStatus(now: Date): RawBuilder<string> {
  const today = dayInParis(now);
  return sql<string>`case
    when s.closed_at is not null then 'CLOSED'
    when s.booking_count > 0 and s.booking_count = s.cancelled_booking_count then 'CANCELLED'
    else ${byDates(today)} end`;
}

/** What the client reads: how the staff closed their file, or who else cancelled, is not its business. */
export function clientStatus(now: Date): RawBuilder<string> {
  return byDates(dayInParis(now));
}

const byDates = (today: string): RawBuilder<string> => sql<string>`case
    when s.ends_on < ${today}::date then 'FINISHED'
    when s.starts_on <= ${today}::date then 'IN_PROGRESS'
    when s.starts_on is null then 'TO_PLAN'
    when s.confirmed_at is not null then 'CONFIRMED'
    else 'PLANNED' end`;
