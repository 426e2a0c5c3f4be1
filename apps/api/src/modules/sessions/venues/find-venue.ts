import { sql } from "kysely";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { Venue } from "./venue.entity.js";

/** A venue, held until the end of the act, in the trash or not. Not FOR UPDATE, which would wait for each slot that is being written for the venue. */
export async function findVenue(work: Work, id: string): Promise<Venue> {
  if (!isId(id)) throw new Denied();
  await work.transaction.rows(sql`
    select from venue where organisation_id = ${work.viewer.organisationId} and id = ${id} for no key update`);
  return work.em.findOneOrFail(Venue, id, { refresh: true });
}
