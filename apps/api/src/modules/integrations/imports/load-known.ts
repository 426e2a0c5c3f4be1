import type { ImportSubject } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Candidate } from "./judge-row.rules.js";
import type { Asks, Known, KnownCompany, KnownPerson } from "./known.rules.js";

interface Scope {
  organisationId: string;
  subject: ImportSubject;
  /** Null: a preview. */
  importId: string | null;
}

/** Loads what the database holds of these rows: two statements, whatever their number. */
export async function loadKnown(
  asks: Asks,
  scope: Scope,
  candidates: readonly Candidate[],
  known: Known,
): Promise<void> {
  const { organisationId, importId } = scope;
  const sirets = candidates.flatMap(({ company }) => company.siret ?? []);
  const names = candidates.map(({ company }) => company.nameKey);
  const ofThisImport = importId
    ? sql`exists (select from import_change ch where ch.organisation_id = ${organisationId} and ch.import_id = ${importId} and ch.subject_id = x.id and ch.action = 'CREATED')`
    : sql`false`;
  const companies = await asks.rows(sql<KnownCompany>`
    select x.id, x.name, x.name_key as "nameKey", x.siret, x.address, x.postal_code as "postalCode", x.city, x.city_key as "cityKey", x.parent_company_id as "parentCompanyId",
      x.version, ${ofThisImport} as "ofThisImport", null as row,
      exists (select from contact p where (p.organisation_id, p.company_id) = (x.organisation_id, x.id) and p.is_primary and p.deleted_at is null) as "hasPrimary"
    from company x where x.organisation_id = ${organisationId} and x.merged_at is null and (x.siret = any(${sirets}::text[]) or x.name_key = any(${names}::text[]))
    order by x.created_at, x.id`);
  for (const company of companies) known.addCompany(company);
  if (companies.length === 0) return;
  const ids = companies.map((company) => company.id);
  for (const person of await asks.rows(peopleOf(scope, ids, ofThisImport))) known.addPerson(person);
}

const peopleOf = ({ organisationId, subject }: Scope, companyIds: string[], ofThisImport: ReturnType<typeof sql>) =>
  subject === "LEARNERS"
    ? sql<KnownPerson>`
      select x.id, x.company_id as "companyId", x.first_name as "firstName", x.last_name as "lastName", x.name_key as "nameKey", x.email, null as phone, null as "jobTitle",
        x.birth_date::text as "birthDate", null as locale, x.version, ${ofThisImport} as "ofThisImport", null as row
      from learner x where x.organisation_id = ${organisationId} and x.company_id = any(${companyIds}::uuid[]) and x.deleted_at is null`
    : sql<KnownPerson>`
      select x.id, x.company_id as "companyId", x.first_name as "firstName", x.last_name as "lastName", x.name_key as "nameKey", x.email, x.phone, x.job_title as "jobTitle",
        null as "birthDate", x.locale, x.version, ${ofThisImport} as "ofThisImport", null as row
      from contact x where x.organisation_id = ${organisationId} and x.company_id = any(${companyIds}::uuid[]) and x.deleted_at is null`;
