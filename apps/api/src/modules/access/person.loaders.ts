import { sql } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";
import type { ContactRow } from "#companies";

export interface PersonRow {
  id: string;
  name: string;
}

/** Members of the staff, by place. */
export async function staffById(reading: Reading, ids: readonly string[]): Promise<Map<string, PersonRow>> {
  const rows = await reading.rows(
    sql<PersonRow>`select id, first_name || ' ' || last_name as name from staff_place where id = any(${ids}::uuid[])`,
  );
  return keyed(rows, (row) => row.id);
}

/** Where the access of each contact stands; contacts without any are absent. */
export async function accessStates(
  reading: Reading,
  contactIds: readonly string[],
): Promise<Map<string, "ACTIVE" | "REVOKED">> {
  const rows = await reading.rows(sql<{ contactId: string; open: boolean }>`
    select contact_id as "contactId", bool_or(cut_at is null) as open from extranet_access where contact_id = any(${contactIds}::uuid[]) group by contact_id`);
  return new Map(rows.map((row) => [row.contactId, row.open ? "ACTIVE" : "REVOKED"]));
}

/** Contacts with an open access, by company. */
export async function contactsWithAccess(
  reading: Reading,
  companyIds: readonly string[],
): Promise<Map<string, ContactRow[]>> {
  const rows = await reading.rows(sql<ContactRow>`
    select c.id, c.company_id as "companyId", c.first_name as "firstName", c.last_name as "lastName", c.email, c.phone, c.job_title as "jobTitle", c.is_primary as "isPrimary"
    from contact c where c.company_id = any(${companyIds}::uuid[])
      and exists (select from extranet_access a where (a.organisation_id, a.contact_id) = (c.organisation_id, c.id) and a.cut_at is null)
    order by c.is_primary desc, c.last_name, c.first_name, c.id`);
  return grouped(rows, (row) => row.companyId);
}
