import { sql } from "kysely";
import type { Subject } from "#platform/event";
import type { Work } from "#platform/work";

/** A company's people changed: a screen of the staff, and of each of its contacts who may enter. */
export async function companySubjects(work: Work, company: { id: string; centreId: string }): Promise<Subject[]> {
  const inside = await work.transaction.rows(sql<{ id: string }>`
    select id from extranet_access where organisation_id = ${work.viewer.organisationId} and company_id = ${company.id} and cut_at is null order by id`);
  return [
    { kind: "COMPANY", id: company.id },
    ...inside.map(({ id }): Subject => ({ kind: "COMPANY", id: company.id, personId: id })),
  ];
}

/** The rights of one person changed: all that is on its screens is asked for again. */
export const viewerSubject = (accessId: string): Subject => ({ kind: "VIEWER", id: accessId, personId: accessId });

/** The access itself ended: what is open under it says so at once. */
export const viewerGone = (accessId: string): Subject => ({ ...viewerSubject(accessId), gone: true });

/** The staff of the organisation changed: what is settled about it is asked for again. */
export const staffSubject = ({ viewer }: Work): Subject => ({ kind: "ORGANISATION", id: viewer.organisationId });

/** All the ways a person acts in this organisation. */
export async function accountSubjects(work: Work, accountId: string): Promise<Subject[]> {
  const { organisationId } = work.viewer;
  const accesses = await work.transaction.rows(sql<{ id: string }>`
    select id from staff_place where organisation_id = ${organisationId} and account_id = ${accountId} and ended_at is null
    union all select id from extranet_access where organisation_id = ${organisationId} and account_id = ${accountId} and cut_at is null`);
  return accesses.map(({ id }) => viewerSubject(id));
}
