import { duties, type Duty } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Reading } from "#platform/reading";

/** What each contact may do: what was said of it, else everything for the primary one and the organisation's choice for the others (SPEC 1.1). */
export const dutiesSql = sql`coalesce(d.duties, case when c.is_primary then ${sql.lit(`{${duties.join(",")}}`)}::text[] else o.default_duties end)`;

export async function dutiesOfContacts(reading: Reading, contactIds: readonly string[]): Promise<Map<string, Duty[]>> {
  const rows = await reading.rows(sql<{ id: string; duties: Duty[] }>`
    select c.id, ${dutiesSql} as duties from contact c join organisation o on o.id = c.organisation_id
      left join contact_duties d on (d.organisation_id, d.contact_id) = (c.organisation_id, c.id)
    where c.id = any(${contactIds}::uuid[])`);
  return new Map(rows.map((row) => [row.id, duties.filter((duty) => row.duties.includes(duty))]));
}

export interface ColleagueRow {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  jobTitle: string | null;
  isPrimary: boolean;
}

const columns = sql`id, first_name as "firstName", last_name as "lastName", email, job_title as "jobTitle", is_primary as "isPrimary"`;

/** The people of one company, the primary one first. */
export function listColleagues(reading: Reading, companyId: string): Promise<ColleagueRow[]> {
  return reading.rows(sql<ColleagueRow>`select ${columns} from contact where company_id = ${companyId} and deleted_at is null
    order by is_primary desc, last_name, first_name, id limit 500`);
}

/** One of them. */
export function findColleague(reading: Reading, contactId: string): Promise<ColleagueRow | null> {
  return reading.row(sql<ColleagueRow>`select ${columns} from contact where id = ${contactId} and deleted_at is null`);
}
