import { sql, type RawBuilder } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";
import { sessionDates } from "./session-dates.rules.js";
import { staffStatus } from "./session-status.rules.js";
import {
  bookingColumns,
  bookingsWithSession,
  sessionColumns,
  type BookingRow,
  type SessionPublicationRow,
  type SessionRow,
  type SlotRow,
} from "./session-rows.queries.js";

/** Where a question can be asked in somebody’s place: a reading, or the transaction of an act. */
export type Asked = Pick<Reading, "rows" | "viewer" | "now">;

/** Narrows to the centres the viewer works for; contacts and strangers get nothing. */
export function inCentresOf(reading: Pick<Asked, "viewer">, column: RawBuilder<unknown>): RawBuilder<unknown> {
  const { viewer } = reading;
  if (viewer.kind === "house") return sql`true`;
  if (viewer.kind !== "staff") return sql`false`;
  if (viewer.centreIds === null) return sql`true`;
  const [only, ...others] = viewer.centreIds;
  // Of one centre, an index gives the rows in the order of the list.
  return others.length === 0 && only
    ? sql`${column} = ${only}::uuid`
    : sql`${column} = any(${viewer.centreIds}::uuid[])`;
}

/** Sessions by id, as the staff viewer may see them. */
export async function sessionsById(reading: Asked, ids: readonly string[]): Promise<Map<string, SessionRow>> {
  const rows = await reading.rows(sql<SessionRow>`
    select ${sessionColumns}, ${staffStatus(reading.now)} as status, ${sessionDates(reading.now)} from session s
    where s.id = any(${ids}::uuid[]) and ${inCentresOf(reading, sql`s.centre_id`)}`);
  return keyed(rows, (row) => row.id);
}

/** Slots of sessions, in the order of the days. */
export async function slotsOfSessions(reading: Asked, ids: readonly string[]): Promise<Map<string, SlotRow[]>> {
  const rows = await reading.rows(sql<SlotRow>`
    select id, session_id as "sessionId", date, starts_at as "startsAt", ends_at as "endsAt", trainer_id as "trainerId", venue_id as "venueId" from slot
    where session_id = any(${ids}::uuid[]) order by date, starts_at, id`);
  return grouped(rows, (row) => row.sessionId);
}

/** Bookings of sessions, in the order of the companies' names. */
export async function bookingsOfSessions(reading: Reading, ids: readonly string[]): Promise<Map<string, BookingRow[]>> {
  const rows = await reading.rows(sql<BookingRow>`
    select ${bookingColumns} from ${bookingsWithSession} join company c on (c.organisation_id, c.id) = (b.organisation_id, b.company_id)
    where b.session_id = any(${ids}::uuid[]) order by c.name_key, b.id`);
  return grouped(rows, (row) => row.sessionId);
}

/** Bookings by id, in the centres of the viewer. */
export async function bookingsById(reading: Reading, ids: readonly string[]): Promise<Map<string, BookingRow>> {
  const rows = await reading.rows(sql<BookingRow>`
    select ${bookingColumns} from ${bookingsWithSession} where b.id = any(${ids}::uuid[]) and ${inCentresOf(reading, sql`s.centre_id`)}`);
  return keyed(rows, (row) => row.id);
}

export const bookingKey = (booking: { sessionId: string; companyId: string }): string =>
  `${booking.sessionId}:${booking.companyId}`;

/** Live publications of sessions to companies, by `bookingKey`. */
export async function livePublicationsOfBookings(
  reading: Reading,
  keys: readonly string[],
): Promise<Map<string, SessionPublicationRow>> {
  const sessions = [...new Set(keys.map((key) => key.split(":")[0]))];
  const rows = await reading.rows(sql<SessionPublicationRow>`
    select id, session_id as "sessionId", company_id as "companyId", published_at as "publishedAt", published_by as "publishedBy"
    from session_publication where session_id = any(${sessions}::uuid[]) and unpublished_at is null`);
  return keyed(rows, bookingKey);
}

/** How many sessions each company booked, without those in the trash. */
export async function sessionCounts(reading: Reading, companyIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await reading.rows(sql<{ companyId: string; count: number }>`
    select b.company_id as "companyId", count(*) from ${bookingsWithSession}
    where b.company_id = any(${companyIds}::uuid[]) and s.deleted_at is null and ${inCentresOf(reading, sql`s.centre_id`)} group by b.company_id`);
  return new Map(rows.map((row) => [row.companyId, row.count]));
}
