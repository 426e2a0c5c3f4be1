import { sql } from "kysely";
import { refuseWhileLeaving } from "#mails";
import { refuse } from "#platform/failure";
import type { Work } from "#platform/work";

export interface Moved {
  tables: { name: string; moved: string }[];
  /** Sessions that change hands. */
  sessions: { id: string; centreId: string }[];
  accessIds: string[];
  /** Sessions that both had booked: one booking is left. */
  droppedSessions: string[];
}

/** Moves whatever hangs from one company to the other, in every table that names a company. */
export async function moveEverything(work: Work, mergedId: string, keptId: string): Promise<Moved> {
  const { organisationId } = work.viewer;
  await refuseWhileLeaving(work, { companyId: mergedId });
  const ask = work.transaction.rows.bind(work.transaction);
  const droppedSessions = await dropDoubleBookings(work, mergedId, keptId);
  const sessions = await ask(sql<{ id: string; centreId: string }>`
    select s.id, s.centre_id as "centreId" from booking b join session s on (s.organisation_id, s.id) = (b.organisation_id, b.session_id)
    where b.organisation_id = ${organisationId} and b.company_id = ${mergedId}`);
  const accesses = await ask(
    sql<{
      id: string;
    }>`select id from extranet_access where organisation_id = ${organisationId} and company_id = ${mergedId} and cut_at is null`,
  );
  // One primary contact: the one of the company that stays.
  await ask(sql`
    update contact set is_primary = false, version = version + 1 where organisation_id = ${organisationId} and company_id = ${mergedId} and is_primary
      and exists (select from contact k where k.organisation_id = ${organisationId} and k.company_id = ${keptId} and k.is_primary and k.deleted_at is null)`);
  await ask(
    sql`update company set parent_company_id = ${keptId} where organisation_id = ${organisationId} and parent_company_id = ${mergedId} and id <> ${keptId}`,
  );
  await ask(
    sql`update company set merged_into_id = ${keptId} where organisation_id = ${organisationId} and merged_into_id = ${mergedId}`,
  );
  const tables = await move(work, mergedId, keptId);
  return { tables, sessions, accessIds: accesses.map((access) => access.id), droppedSessions };
}

/** What may stand once only, such as the access of one person to one company, says so by its key. */
async function move(work: Work, mergedId: string, keptId: string): Promise<Moved["tables"]> {
  try {
    return await work.transaction.rows(
      sql<{ name: string; moved: string }>`select * from house.move_company(${mergedId}, ${keptId})`,
    );
  } catch (error) {
    if (codeOf(error) === "23505") refuse("MERGE_SAME_PERSON");
    if (codeOf(error) === "23503") refuse("MERGE_SAME_SESSION");
    throw error;
  }
}

const codeOf = (error: unknown): string | undefined =>
  (error as { code?: string }).code ?? (error as { cause?: { code?: string } }).cause?.code;

/** Both booked one session: what was ever shown to a client under a booking stays, so that one cannot go. */
async function dropDoubleBookings(work: Work, mergedId: string, keptId: string): Promise<string[]> {
  const { organisationId } = work.viewer;
  const ask = work.transaction.rows.bind(work.transaction);
  const doubles = await ask(sql<{ sessionId: string; status: string; shown: boolean }>`
    select b.session_id as "sessionId", b.status,
      exists (select from session_publication p where (p.organisation_id, p.session_id, p.company_id) = (b.organisation_id, b.session_id, b.company_id)) as shown
    from booking b join booking k on (k.organisation_id, k.session_id) = (b.organisation_id, b.session_id) and k.company_id = ${keptId}
    where b.organisation_id = ${organisationId} and b.company_id = ${mergedId}`);
  if (doubles.some((each) => each.shown)) refuse("MERGE_SAME_SESSION");
  for (const { sessionId, status } of doubles) {
    const cancelled = status === "CANCELLED" || status === "LOST" ? 1 : 0;
    await ask(
      sql`delete from booking where organisation_id = ${organisationId} and session_id = ${sessionId} and company_id = ${mergedId}`,
    ).catch((error: unknown) => {
      // Something else was asked or received under it.
      if (codeOf(error) === "23503") refuse("MERGE_SAME_SESSION");
      throw error;
    });
    await ask(sql`
      update session set booking_count = booking_count - 1, cancelled_booking_count = cancelled_booking_count - ${cancelled}, version = version + 1
      where organisation_id = ${organisationId} and id = ${sessionId}`);
  }
  return doubles.map((each) => each.sessionId);
}
