import { sql } from "kysely";
import type { Work } from "#platform/work";

/** The contacts of a company who may enter, by access. */
export async function contactsOf(work: Work, companyId: string): Promise<string[]> {
  const rows = await work.transaction.rows(sql<{ id: string }>`
    select id from extranet_access where organisation_id = ${work.viewer.organisationId} and company_id = ${companyId} and cut_at is null order by id`);
  return rows.map((row) => row.id);
}

/** The staff who run a centre, by place: its coordinators, and the administrators. */
export async function staffOfCentre(work: Work, centreId: string): Promise<string[]> {
  const rows = await work.transaction.rows(sql<{ id: string }>`
    select p.id from staff_place p where p.organisation_id = ${work.viewer.organisationId} and p.ended_at is null and (p.role = 'ADMIN'
      or p.role = 'COORDINATOR' and exists (select from staff_place_centre c where (c.organisation_id, c.staff_place_id) = (p.organisation_id, p.id) and c.centre_id = ${centreId}))
    order by p.id`);
  return rows.map((row) => row.id);
}
