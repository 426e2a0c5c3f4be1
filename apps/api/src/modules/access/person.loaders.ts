import type { AccessState } from "@passerelle/schema/vocabulary";
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

const contactColumns = sql`c.id, c.company_id as "companyId", c.first_name as "firstName", c.last_name as "lastName", c.email, c.phone, c.job_title as "jobTitle", c.is_primary as "isPrimary", c.wants_calendar as "wantsCalendar", c.locale,
  c.deleted_at as "deletedAt", c.version`;

export interface AccessRow {
  contactId: string;
  state: AccessState;
  /** The access that is open, if any. */
  accessId: string | null;
  invitation: { id: string; email: string; sentAt: Date; expiresAt: Date; hasExpired: boolean } | null;
}

/** Where the access of each contact stands, with the invitation that waits. */
export async function accessesOfContacts(
  reading: Reading,
  contactIds: readonly string[],
): Promise<Map<string, AccessRow>> {
  const rows = await reading.rows(sql<{
    contactId: string;
    accessId: string | null;
    revoked: boolean;
    id: string | null;
    email: string;
    sentAt: Date;
    expiresAt: Date;
  }>`
    select c.id as "contactId", x.id as "accessId", i.id, i.email, i.created_at as "sentAt", i.expires_at as "expiresAt",
      exists (select from extranet_access r where (r.organisation_id, r.contact_id) = (c.organisation_id, c.id)) as revoked
    from contact c
      left join extranet_access x on (x.organisation_id, x.contact_id) = (c.organisation_id, c.id) and x.cut_at is null
      left join invitation i on (i.organisation_id, i.contact_id) = (c.organisation_id, c.id)
        and i.accepted_at is null and i.cancelled_at is null and i.voided_at is null
    where c.id = any(${contactIds}::uuid[])`);
  return keyed(
    rows.map(({ contactId, accessId, revoked, id, email, sentAt, expiresAt }): AccessRow => {
      const invitation =
        id === null || accessId !== null
          ? null
          : { id, email, sentAt, expiresAt, hasExpired: expiresAt <= reading.now };
      return {
        contactId,
        accessId,
        invitation,
        state: accessId ? "ACTIVE" : invitation ? "INVITED" : revoked ? "REVOKED" : "NOT_INVITED",
      };
    }),
    (row) => row.contactId,
  );
}

/** The addresses that people of this organisation sign in with, by access (C-14): for the staff only. */
export async function loginEmails(reading: Reading, accessIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await reading.rows(
    sql<{ access_id: string; email: string }>`select access_id, email from door.login_emails(${accessIds}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.access_id, row.email]));
}

/** Contacts with an open access, by company. */
export async function contactsWithAccess(
  reading: Reading,
  companyIds: readonly string[],
): Promise<Map<string, ContactRow[]>> {
  const rows = await reading.rows(sql<ContactRow>`
    select ${contactColumns} from contact c where c.company_id = any(${companyIds}::uuid[])
      and exists (select from extranet_access a where (a.organisation_id, a.contact_id) = (c.organisation_id, c.id) and a.cut_at is null)
    order by c.is_primary desc, c.last_name, c.first_name, c.id`);
  return grouped(rows, (row) => row.companyId);
}
