import { sql } from "kysely";
import { refuse } from "#platform/failure";
import type { Work } from "#platform/work";

/**
 * Counts the places of a session that its caller holds, in one statement: the learners, and the places without a name, of the bookings that are
 * neither cancelled nor lost. More than its capacity is refused, and with it the whole act.
 */
export async function countPlaces(work: Work, sessionId: string): Promise<void> {
  const { organisationId } = work.viewer;
  await work.em.flush();
  const counted = await work.transaction.rows(sql`
    with going as (
      select company_id from booking where organisation_id = ${organisationId} and session_id = ${sessionId} and status not in ('CANCELLED', 'LOST')
    ), taken as (
      select (select count(*) from enrolment where organisation_id = ${organisationId} and session_id = ${sessionId} and removed_at is null
          and company_id in (select company_id from going))
        + (select count(*) from seat where organisation_id = ${organisationId} and session_id = ${sessionId} and named_at is null and released_at is null
          and company_id in (select company_id from going)) as count
    )
    update session s set seats_taken = taken.count from taken
    where s.organisation_id = ${organisationId} and s.id = ${sessionId} and (s.capacity is null or taken.count <= s.capacity) returning s.id`);
  if (counted.length === 0) refuse("SESSION_FULL");
}
