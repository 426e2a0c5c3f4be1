import { sql, type RawBuilder } from "kysely";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { Session } from "./session.entity.js";

/**
 * A session, held until the end of the act, before anything else of it is read: places, statuses, deletion and what is published of its learners
 * are decided one after the other. Not FOR UPDATE, which would wait for each row that points to the session.
 */
export const holdSession = (work: Work, id: string): Promise<Session> => hold(work, id, sql`for no key update`);

/** A session that stays as it is until the end of the act: it is neither deleted nor restored meanwhile. Others may hold it so too. */
export const holdSessionAsIs = (work: Work, id: string): Promise<Session> => hold(work, id, sql`for share`);

async function hold(work: Work, id: string, how: RawBuilder<unknown>): Promise<Session> {
  if (!isId(id)) throw new Denied();
  // What this act has changed of it already would be lost when it is read again.
  await work.em.flush();
  await work.transaction.rows(sql`
    select from session where organisation_id = ${work.viewer.organisationId} and id = ${id} ${how}`);
  return work.em.findOneOrFail(Session, id, { refresh: true });
}
