import { sql } from "kysely";
import { connection, decodePosition, pageSize, type Connection, type PageArguments } from "#platform/page";
import type { Reading } from "#platform/reading";

export interface LearnerRow {
  id: string;
  companyId: string;
  firstName: string;
  lastName: string;
  nameKey: string;
  email: string | null;
  birthDate: string | null;
}

/** A page of the learners of one company, by last name. */
export async function listLearners(
  reading: Reading,
  companyId: string,
  page: PageArguments,
): Promise<Connection<LearnerRow>> {
  const size = pageSize(page.first, 50);
  const position = decodePosition(page.after, "text");
  const ofCompany = sql`l.organisation_id = ${reading.viewer.organisationId} and l.company_id = ${companyId}`;
  const rows = await reading.rows(sql<LearnerRow>`
    select l.id, l.company_id as "companyId", l.first_name as "firstName", l.last_name as "lastName", l.name_key as "nameKey", l.email, l.birth_date as "birthDate"
    from learner l where ${ofCompany} and ${position ? sql`(l.name_key, l.id) > (${position[0]}, ${position[1]}::uuid)` : sql`true`}
    order by l.name_key, l.id limit ${size + 1}`);
  const total = await reading.row(sql<{ count: number }>`select count(*) from learner l where ${ofCompany}`);
  return connection(rows, size, total!.count, (row) => [row.nameKey, row.id]);
}
