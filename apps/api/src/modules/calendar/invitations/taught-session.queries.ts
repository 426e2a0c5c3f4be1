import { sql } from "kysely";
import type { Work } from "#platform/work";
import { trainingDays, type TaughtSlot, type TrainingDay } from "./training-day.rules.js";

/** A session as calendars tell it. */
export interface TaughtSession {
  id: string;
  centreId: string;
  title: string;
  reference: string;
  organisationName: string;
  trainerNames: string | null;
  slots: TaughtSlot[];
  days: TrainingDay[];
}

/** Sessions with their days, as this act leaves them. Two statements. */
export async function taughtSessions(work: Work, ids: readonly string[]): Promise<Map<string, TaughtSession>> {
  const { organisationId } = work.viewer;
  await work.em.flush();
  const sessions = await work.transaction.rows(sql<Omit<TaughtSession, "slots" | "days">>`
    select s.id, s.centre_id as "centreId", s.title, s.reference, o.name as "organisationName", s.trainer_names as "trainerNames"
    from session s join organisation o on o.id = s.organisation_id
    where s.organisation_id = ${organisationId} and s.id = any(${ids}::uuid[])`);
  const slots = await work.transaction.rows(sql<TaughtSlot & { sessionId: string }>`
    select t.session_id as "sessionId", t.date::text as date, to_char(t.starts_at, 'HH24:MI') as "startsAt", to_char(t.ends_at, 'HH24:MI') as "endsAt",
      nullif(concat_ws(', ', v.name, v.address, nullif(concat_ws(' ', v.postal_code, v.city), '')), '') as place
    from slot t left join venue v on (v.organisation_id, v.id) = (t.organisation_id, t.venue_id)
    where t.organisation_id = ${organisationId} and t.session_id = any(${ids}::uuid[]) order by t.date, t.starts_at, t.id`);
  const bySession = Map.groupBy(slots, (slot) => slot.sessionId);
  return new Map(
    sessions.map((session) => {
      const own = (bySession.get(session.id) ?? []).map(asTold);
      return [session.id, { ...session, slots: own, days: trainingDays(session.title, own) }];
    }),
  );
}

const asTold = ({ date, startsAt, endsAt, place }: TaughtSlot): TaughtSlot => ({ date, startsAt, endsAt, place });
