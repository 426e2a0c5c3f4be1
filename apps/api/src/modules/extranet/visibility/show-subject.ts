import { sql } from "kysely";
import type { Work } from "#platform/work";

type Seen = {
  companyId: string;
  kind: "SESSION" | "PUBLICATION" | "RECEIVED_DOCUMENT" | "EXPECTED_DOCUMENT" | "DATE_PROPOSAL";
  subjectId: string;
};

/** Shows a subject to a company. Shown twice, it keeps its first date. */
export async function show(work: Work, seen: Seen): Promise<void> {
  await work.transaction.rows(sql`
    insert into company_visibility (organisation_id, company_id, kind, subject_id, since)
    values (${work.viewer.organisationId}, ${seen.companyId}, ${seen.kind}, ${seen.subjectId}, ${work.now}) on conflict do nothing`);
}

/** Takes a subject out of a company's sight. */
export async function hide(work: Work, seen: Seen): Promise<void> {
  await work.transaction.rows(sql`
    delete from company_visibility
    where organisation_id = ${work.viewer.organisationId} and company_id = ${seen.companyId} and kind = ${seen.kind} and subject_id = ${seen.subjectId}`);
}
