import type { SessionCalendarArguments, SessionCalendarFilter } from "@passerelle/schema/contract";
import {
  daysBetween,
  limits,
  type SessionKind,
  type SessionModality,
  type SessionStatus,
  type SlotConflictKind,
} from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { BadInput } from "#platform/failure";
import { isId } from "#platform/page";
import type { Reading } from "#platform/reading";
import { inCentresOf, sessionPolicy, staffStatus, takesPlace } from "#sessions";

export interface CalendarSlotRow {
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
  trainerName: string | null;
  venueName: string | null;
  overlaps: SlotConflictKind[];
  sessionId: string;
  title: string;
  reference: string;
  status: SessionStatus;
  kind: SessionKind;
  modality: SessionModality;
  slotCount: number;
  slotsVersion: number;
  publicationCount: number;
  canMove: boolean;
}

/** The slots of a period, in the centres of the viewer: one statement, whatever their number (L-08). Not those in the trash or in the archive. */
export async function sessionCalendar(
  reading: Reading,
  { from, to, filter }: SessionCalendarArguments,
): Promise<{ slots: CalendarSlotRow[]; hasMore: boolean }> {
  const days = daysBetween(from, to);
  if (days < 0 || days > limits.calendarDays)
    throw new BadInput(`to must be within ${limits.calendarDays} days after from.`);
  const rows = await reading.rows(sql<Omit<CalendarSlotRow, "canMove"> & { centreId: string }>`
    select t.id, t.date, t.starts_at as "startsAt", t.ends_at as "endsAt", btrim(p.first_name || ' ' || p.last_name) as "trainerName", v.name as "venueName",
      ${overlaps} as overlaps, s.id as "sessionId", s.title, s.reference, ${staffStatus(reading.now)} as status, s.kind, s.modality,
      (select count(*) from slot n where (n.organisation_id, n.session_id) = (s.organisation_id, s.id)) as "slotCount", s.slots_version as "slotsVersion",
      (select count(*) from session_publication u where (u.organisation_id, u.session_id) = (s.organisation_id, s.id) and u.unpublished_at is null) as "publicationCount",
      s.centre_id as "centreId"
    from slot t join session s on (s.organisation_id, s.id) = (t.organisation_id, t.session_id)
      left join trainer p on (p.organisation_id, p.id) = (t.organisation_id, t.trainer_id)
      left join venue v on (v.organisation_id, v.id) = (t.organisation_id, t.venue_id)
    where t.organisation_id = ${reading.viewer.organisationId} and t.date between ${from}::date and ${to}::date
      and s.starts_key <= ${to}::date and s.ends_on >= ${from}::date
      and s.deleted_at is null and s.archived_at is null and ${inCentresOf(reading, sql`s.centre_id`)} and ${matching(reading, filter)}
    order by t.date, t.starts_at, t.id limit ${limits.calendarSlots + 1}`);
  const slots = rows
    .slice(0, limits.calendarSlots)
    .map(({ centreId, ...row }) => ({ ...row, canMove: sessionPolicy.plan(reading.viewer, { centreId }) }));
  return { slots, hasMore: rows.length > limits.calendarSlots };
}

const meets = sql`o.organisation_id = t.organisation_id and o.date = t.date and o.starts_at < t.ends_at and o.ends_at > t.starts_at and o.session_id <> t.session_id`;

/** What another session that takes place has at the time of the slot `t`; one that does not take place itself is in nobody's way. */
const overlaps = sql`case when ${takesPlace} then array_remove(array[
    case when exists (select from slot o join session s on (s.organisation_id, s.id) = (o.organisation_id, o.session_id)
      where ${meets} and o.trainer_id = t.trainer_id and ${takesPlace}) then 'TRAINER' end,
    case when not v.is_virtual and exists (select from slot o join session s on (s.organisation_id, s.id) = (o.organisation_id, o.session_id)
      where ${meets} and o.venue_id = t.venue_id and ${takesPlace}) then 'VENUE' end], null) else '{}' end`;

function matching(reading: Reading, filter: SessionCalendarFilter | null | undefined): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  const only = (id: string | null | undefined, condition: (id: string) => RawBuilder<unknown>) => {
    if (id) conditions.push(isId(id) ? condition(id) : sql`false`);
  };
  only(filter?.trainerId, (id) => sql`t.trainer_id = ${id}`);
  only(filter?.venueId, (id) => sql`t.venue_id = ${id}`);
  only(filter?.centreId, (id) => sql`s.centre_id = ${id}`);
  only(
    filter?.companyId,
    (id) =>
      sql`exists (select from booking b where (b.organisation_id, b.session_id, b.company_id) = (s.organisation_id, s.id, ${id}::uuid))`,
  );
  if (filter?.status) conditions.push(sql`${staffStatus(reading.now)} = any(${filter.status}::text[])`);
  return sql.join(conditions, sql` and `);
}
