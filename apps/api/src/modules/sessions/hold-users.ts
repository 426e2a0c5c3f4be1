import { sql, type RawBuilder } from "kysely";
import { dayInParis } from "#platform/clock";
import type { Work } from "#platform/work";

/** A session that a trainer or a venue is planned in. */
export interface SessionUsing {
  id: string;
  centreId: string;
}

export type Planned = "trainer" | "venue";

const column: Record<Planned, RawBuilder<unknown>> = { trainer: sql`t.trainer_id`, venue: sql`t.venue_id` };

const using = (work: Work, planned: Planned, id: string) => sql`
  s.organisation_id = ${work.viewer.organisationId} and exists (select from slot t
    where (t.organisation_id, t.session_id) = (s.organisation_id, s.id) and ${column[planned]} = ${id})`;

/** The sessions that name a trainer or a venue, held in one order before the record itself: sessions are always held first. */
export function holdUsers(work: Work, planned: Planned, id: string): Promise<SessionUsing[]> {
  return work.transaction.rows(sql<SessionUsing>`
    select s.id, s.centre_id as "centreId" from session s where ${using(work, planned, id)} order by s.id for no key update`);
}

export async function sameUsers(
  work: Work,
  planned: Planned,
  id: string,
  held: readonly SessionUsing[],
): Promise<boolean> {
  const now = await work.transaction.rows(sql<{ id: string }>`
    select s.id from session s where ${using(work, planned, id)} and s.id <> all(${held.map((each) => each.id)}::uuid[]) limit 1`);
  return now.length === 0;
}

/** Whether anything is still to come that names it: neither in the trash, nor cancelled by all its clients, nor over. */
export async function isInComingSessions(work: Work, planned: Planned, id: string): Promise<boolean> {
  const rows = await work.transaction.rows(sql`
    select from session s where ${using(work, planned, id)} and ${isComing(dayInParis(work.now))} limit 1`);
  return rows.length > 0;
}

/** `s` is the session's alias. */
export const isComing = (today: string): RawBuilder<unknown> => sql`s.ends_on >= ${today}::date and ${takesPlace}`;

/** Its trainers and venues are really taken: `s` is the session's alias. */
export const takesPlace = sql`s.deleted_at is null and not (s.booking_count > 0 and s.booking_count = s.cancelled_booking_count)`;

/** What a session keeps of the names of its trainers and venues, in the order of its slots. */
export const keptNames = {
  trainers: sql`(select string_agg(n.name, ' · ' order by n.first) from (
    select btrim(p.first_name || ' ' || p.last_name) as name, min(t.date + t.starts_at) as first from slot t
      join trainer p on (p.organisation_id, p.id) = (t.organisation_id, t.trainer_id)
    where (t.organisation_id, t.session_id) = (s.organisation_id, s.id) group by 1) as n)`,
  venues: sql`(select string_agg(n.name, ' · ' order by n.first) from (
    select p.name, min(t.date + t.starts_at) as first from slot t
      join venue p on (p.organisation_id, p.id) = (t.organisation_id, t.venue_id)
    where (t.organisation_id, t.session_id) = (s.organisation_id, s.id) group by 1) as n)`,
};

/** Writes the kept names of sessions again, once what they are read from is flushed. */
export async function renameIn(work: Work, sessions: readonly SessionUsing[]): Promise<void> {
  if (sessions.length === 0) return;
  await work.transaction.rows(sql`
    update session s set trainer_names = ${keptNames.trainers}, venue = ${keptNames.venues}
    where s.organisation_id = ${work.viewer.organisationId} and s.id = any(${sessions.map(({ id }) => id)}::uuid[])`);
}
