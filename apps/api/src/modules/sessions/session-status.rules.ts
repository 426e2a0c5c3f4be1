import type { SessionStatus } from "@passerelle/schema/vocabulary";
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

const allCancelled = sql`s.booking_count > 0 and s.booking_count = s.cancelled_booking_count`;
const open = sql`s.closed_at is null and not (${allCancelled})`;

/** The same, said of one status so that an index answers: what is asked by status is never read whole. */
export function withStatus(now: Date, status: SessionStatus): RawBuilder<unknown> {
  const today = sql`${dayInParis(now)}::date`;
  const coming = sql`${open} and s.starts_key > ${today} and s.starts_key < 'infinity'::date`;
  const conditions: Record<SessionStatus, RawBuilder<unknown>> = {
    CLOSED: sql`s.closed_at is not null`,
    CANCELLED: sql`s.closed_at is null and ${allCancelled}`,
    FINISHED: sql`${open} and s.starts_key <= ${today} and s.ends_on < ${today}`,
    IN_PROGRESS: sql`${open} and s.starts_key <= ${today} and s.ends_on >= ${today}`,
    TO_PLAN: sql`${open} and s.starts_key = 'infinity'::date`,
    CONFIRMED: sql`${coming} and s.confirmed_at is not null`,
    PLANNED: sql`${coming} and s.confirmed_at is null`,
  };
  return conditions[status];
}

/** Under way for a month at most, and for longer: two short ranges in place of all that is over. */
export function inProgressSince(now: Date): RawBuilder<unknown>[] {
  const today = sql`${dayInParis(now)}::date`;
  return [sql`s.starts_key >= ${today} - 31`, sql`s.starts_key < ${today} - 31 and s.ends_on - s.starts_on > 31`];
}
