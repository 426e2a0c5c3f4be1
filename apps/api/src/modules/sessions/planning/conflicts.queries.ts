import type { SlotConflictKind } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { columnsOf } from "#platform/columns";
import { grouped, type Reading } from "#platform/reading";
import { takesPlace } from "../hold-users.js";
import type { WantedSlot } from "./slots.rules.js";

/** Somebody, or a room, that is taken at the time of a slot. */
export interface ConflictRow {
  /** Of the slot among those asked about. */
  position: number;
  /** Of the slot, when it is saved. */
  slotId: string | null;
  sessionId: string | null;
  kind: SlotConflictKind;
  trainerId: string | null;
  venueId: string | null;
  /** Where it is taken. */
  otherSessionId: string;
  date: string;
  startsAt: string;
  endsAt: string;
}

const columns = sql`w.position, w.slot_id as "slotId", w.session_id as "sessionId", o.session_id as "otherSessionId",
  o.date, o.starts_at as "startsAt", o.ends_at as "endsAt"`;

/** Which of these slots meet slots of other sessions that take place. A virtual class is never taken. `wanted` has the columns of a slot. */
const meeting = (organisationId: string, wanted: RawBuilder<unknown>): RawBuilder<ConflictRow> => sql<ConflictRow>`
  with wanted as (${wanted}), met as (
    select ${columns}, 'TRAINER' as kind, o.trainer_id as "trainerId", null::uuid as "venueId", o.id as other from wanted w
      join slot o on o.organisation_id = ${organisationId} and o.trainer_id = w.trainer_id and o.date = w.date
    where o.starts_at < w.ends_at and o.ends_at > w.starts_at and o.session_id is distinct from w.session_id
    union all
    select ${columns}, 'VENUE', null, o.venue_id, o.id from wanted w
      join slot o on o.organisation_id = ${organisationId} and o.venue_id = w.venue_id and o.date = w.date
      join venue v on (v.organisation_id, v.id) = (o.organisation_id, o.venue_id) and not v.is_virtual
    where o.starts_at < w.ends_at and o.ends_at > w.starts_at and o.session_id is distinct from w.session_id)
  select m.* from met m join session s on s.organisation_id = ${organisationId} and s.id = m."otherSessionId"
  where ${takesPlace} order by m.position, m.date, m."startsAt", m.kind, m.other`;

/** What slots that are not saved yet would run into; those of `sessionId` itself, if any, are not asked about. */
export function conflictsOf(
  organisationId: string,
  slots: readonly WantedSlot[],
  sessionId: string | null,
): RawBuilder<ConflictRow> {
  const column = columnsOf(slots);
  return meeting(
    organisationId,
    sql`select (u.place - 1)::int as position, null::uuid as slot_id, ${sessionId}::uuid as session_id,
        u.date, u.starts_at, u.ends_at, u.trainer_id, u.venue_id
      from unnest(${column("date")}::date[], ${column("startsAt")}::time[], ${column("endsAt")}::time[],
        ${column("trainerId")}::uuid[], ${column("venueId")}::uuid[]) with ordinality as u (date, starts_at, ends_at, trainer_id, venue_id, place)`,
  );
}

/** What the slots of sessions run into: one statement for all of them. Nothing for a session that does not take place itself. */
export async function conflictsOfSessions(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ConflictRow[]>> {
  const { organisationId } = reading.viewer;
  const rows = await reading.rows(
    meeting(
      organisationId,
      sql`select (row_number() over (partition by t.session_id order by t.date, t.starts_at, t.id) - 1)::int as position, t.id as slot_id,
          t.session_id, t.date, t.starts_at, t.ends_at, t.trainer_id, t.venue_id
        from slot t join session s on (s.organisation_id, s.id) = (t.organisation_id, t.session_id)
        where t.organisation_id = ${organisationId} and t.session_id = any(${ids}::uuid[]) and ${takesPlace}`,
    ),
  );
  return grouped(rows, (row) => row.sessionId!);
}
