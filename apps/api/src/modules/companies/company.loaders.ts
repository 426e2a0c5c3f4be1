import type { CompanyKind } from "@passerelle/schema/contract";
import { sql } from "kysely";
import { grouped, keyed, type Reading } from "#platform/reading";

export interface CompanyRow {
  id: string;
  centreId: string;
  kind: CompanyKind;
  name: string;
  siret: string | null;
  address: string | null;
  postalCode: string | null;
  city: string | null;
}

export interface ContactRow {
  id: string;
  companyId: string;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  jobTitle: string | null;
  isPrimary: boolean;
}

export const companyColumns = sql`c.id, c.centre_id as "centreId", c.kind, c.name, c.siret, c.address, c.postal_code as "postalCode", c.city`;

/** Companies by id. */
export async function companiesById(reading: Reading, ids: readonly string[]): Promise<Map<string, CompanyRow>> {
  const rows = await reading.rows(
    sql<CompanyRow>`select ${companyColumns} from company c where c.id = any(${ids}::uuid[])`,
  );
  return keyed(rows, (row) => row.id);
}

/** Contacts of companies, the primary one first. */
export async function contactsOfCompanies(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ContactRow[]>> {
  const rows = await reading.rows(sql<ContactRow>`
    select id, company_id as "companyId", first_name as "firstName", last_name as "lastName", email, phone, job_title as "jobTitle", is_primary as "isPrimary"
    from contact where company_id = any(${ids}::uuid[]) order by is_primary desc, last_name, first_name, id`);
  return grouped(rows, (row) => row.companyId);
}
