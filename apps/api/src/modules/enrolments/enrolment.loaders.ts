import { sql } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";
import { inCentresOf } from "#sessions";

/** An enrolment as it is read: plain columns. */
export interface EnrolmentRow {
  id: string;
  sessionId: string;
  companyId: string;
  learnerId: string;
  addedAt: Date;
  addedBy: string | null;
  addedByContact: string | null;
  removedAt: Date | null;
  removedBy: string | null;
  kept: boolean;
}

export const enrolmentColumns = sql`e.id, e.session_id as "sessionId", e.company_id as "companyId", e.learner_id as "learnerId", e.added_at as "addedAt",
  e.added_by as "addedBy", e.added_by_contact as "addedByContact", e.removed_at as "removedAt", e.removed_by as "removedBy", e.kept`;

export interface SeatRow {
  id: string;
  sessionId: string;
  companyId: string;
  reservedAt: Date;
}

/** Enrolments by id, removed or not, in the centres of the viewer. */
export async function enrolmentsById(reading: Reading, ids: readonly string[]): Promise<Map<string, EnrolmentRow>> {
  const rows = await reading.rows(sql<EnrolmentRow>`
    select ${enrolmentColumns} from enrolment e join session s on (s.organisation_id, s.id) = (e.organisation_id, e.session_id)
    where e.id = any(${ids}::uuid[]) and ${inCentresOf(reading, sql`s.centre_id`)}`);
  return keyed(rows, (row) => row.id);
}

const keyOf = (row: { sessionId: string; companyId: string }): string => `${row.sessionId}:${row.companyId}`;
const sessionsIn = (keys: readonly string[]): string[] => [...new Set(keys.map((key) => key.split(":")[0]!))];

/** Enrolments of bookings, by `bookingKey`: those who are enrolled by name, then those removed, the latest first. */
export async function enrolmentsOfBookings(
  reading: Reading,
  keys: readonly string[],
): Promise<Map<string, EnrolmentRow[]>> {
  const rows = await reading.rows(sql<EnrolmentRow>`
    select ${enrolmentColumns} from enrolment e join learner l on (l.organisation_id, l.id) = (e.organisation_id, e.learner_id)
    where e.session_id = any(${sessionsIn(keys)}::uuid[])
    order by e.removed_at desc nulls first, l.name_key, e.id`);
  return grouped(rows, keyOf);
}

/** Reserved places without a name, by `bookingKey`, in the order they were reserved. */
export async function freeSeatsOfBookings(reading: Reading, keys: readonly string[]): Promise<Map<string, SeatRow[]>> {
  const rows = await reading.rows(sql<SeatRow>`
    select id, session_id as "sessionId", company_id as "companyId", reserved_at as "reservedAt" from seat
    where session_id = any(${sessionsIn(keys)}::uuid[]) and named_at is null and released_at is null order by reserved_at, id`);
  return grouped(rows, keyOf);
}

export interface BookingPlaces {
  enrolled: number;
  seats: number;
}

/** How many learners, and how many places without a name, each booking has, by `bookingKey`. */
export async function placesOfBookings(reading: Reading, keys: readonly string[]): Promise<Map<string, BookingPlaces>> {
  const sessions = sessionsIn(keys);
  const rows = await reading.rows(sql<BookingPlaces & { sessionId: string; companyId: string }>`
    select session_id as "sessionId", company_id as "companyId", count(*) filter (where learner) as enrolled, count(*) filter (where not learner) as seats
    from (
      select session_id, company_id, true as learner from enrolment where session_id = any(${sessions}::uuid[]) and removed_at is null
      union all select session_id, company_id, false from seat where session_id = any(${sessions}::uuid[]) and named_at is null and released_at is null
    ) place group by 1, 2`);
  return keyed(rows, keyOf);
}

export interface SessionPlaces {
  taken: number;
  left: number | null;
}

/** How many places of each session are taken, and how many are left where it has a capacity. */
export async function placesOfSessions(reading: Reading, ids: readonly string[]): Promise<Map<string, SessionPlaces>> {
  const rows = await reading.rows(sql<SessionPlaces & { id: string }>`
    select id, seats_taken as taken, capacity - seats_taken as left from session where id = any(${ids}::uuid[])`);
  return keyed(rows, (row) => row.id);
}

/** For those who were removed and added again: the greyed row that the client still sees beside them, by the id of the new one. */
export async function greyedBefore(reading: Reading, ids: readonly string[]): Promise<Map<string, EnrolmentRow>> {
  const rows = await reading.rows(sql<EnrolmentRow & { laterId: string }>`
    select distinct on (n.id) n.id as "laterId", ${enrolmentColumns}
    from enrolment n join enrolment e on (e.organisation_id, e.session_id, e.learner_id) = (n.organisation_id, n.session_id, n.learner_id)
    where n.id = any(${ids}::uuid[]) and n.removed_at is null and e.kept and e.id <> n.id
    order by n.id, e.removed_at desc`);
  return keyed(rows, (row) => row.laterId);
}
