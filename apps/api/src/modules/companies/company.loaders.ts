import type { CompanyKind } from "@passerelle/schema/contract";
import type { Locale } from "@passerelle/schema/vocabulary";
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
  parentCompanyId: string | null;
  mergedIntoId: string | null;
  mergedAt: Date | null;
  version: number;
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
  wantsCalendar: boolean;
  locale: Locale;
  deletedAt: Date | null;
  version: number;
}

export const companyColumns = sql`c.id, c.centre_id as "centreId", c.kind, c.name, c.siret, c.address, c.postal_code as "postalCode", c.city,
  c.parent_company_id as "parentCompanyId", c.merged_into_id as "mergedIntoId", c.merged_at as "mergedAt", c.version`;

export const contactColumnsRead = sql`t.id, t.company_id as "companyId", t.first_name as "firstName", t.last_name as "lastName", t.email, t.phone,
  t.job_title as "jobTitle", t.is_primary as "isPrimary", t.wants_calendar as "wantsCalendar", t.locale, t.deleted_at as "deletedAt", t.version`;

/** Companies by id. */
export async function companiesById(reading: Reading, ids: readonly string[]): Promise<Map<string, CompanyRow>> {
  const rows = await reading.rows(
    sql<CompanyRow>`select ${companyColumns} from company c where c.id = any(${ids}::uuid[])`,
  );
  return keyed(rows, (row) => row.id);
}

/** Companies by SIRET, which is one of at most one. */
export async function companiesBySiret(reading: Reading, sirets: readonly string[]): Promise<Map<string, CompanyRow>> {
  const rows = await reading.rows(sql<CompanyRow>`
    select ${companyColumns} from company c where c.organisation_id = ${reading.viewer.organisationId} and c.siret = any(${sirets}::text[])`);
  return keyed(rows, (row) => row.siret!);
}

/** Subsidiaries of companies, by name. */
export async function subsidiariesOfCompanies(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, CompanyRow[]>> {
  const rows = await reading.rows(sql<CompanyRow>`
    select ${companyColumns} from company c where c.organisation_id = ${reading.viewer.organisationId} and c.parent_company_id = any(${ids}::uuid[]) and c.merged_at is null
    order by c.name_key, c.id`);
  return grouped(rows, (row) => row.parentCompanyId!);
}

/** Contacts of companies, the primary one first; those in the trash are left out. */
export async function contactsOfCompanies(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, ContactRow[]>> {
  const rows = await reading.rows(sql<ContactRow>`
    select ${contactColumnsRead} from contact t
    where t.organisation_id = ${reading.viewer.organisationId} and t.company_id = any(${ids}::uuid[]) and t.deleted_at is null
    order by t.is_primary desc, t.last_name, t.first_name, t.id`);
  return grouped(rows, (row) => row.companyId);
}

/** Contacts by id, in the trash or not. */
export async function contactsById(reading: Reading, ids: readonly string[]): Promise<Map<string, ContactRow>> {
  const rows = await reading.rows(
    sql<ContactRow>`select ${contactColumnsRead} from contact t where t.id = any(${ids}::uuid[])`,
  );
  return keyed(rows, (row) => row.id);
}
