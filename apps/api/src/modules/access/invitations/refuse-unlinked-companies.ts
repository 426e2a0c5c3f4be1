import { sql } from "kysely";
import { refuse } from "#platform/failure";
import type { Work } from "#platform/work";

/**
 * One account may enter several companies of an organisation when they are parent and subsidiary, or when the organisation allows it (C-15, R-102).
 * Each company is followed up to the head of its group: what shares the head is linked.
 */
export async function refuseUnlinkedCompanies(work: Work, companyId: string, accountId: string): Promise<void> {
  const { organisationId } = work.viewer;
  // Two invitations accepted by one account at the same moment take turns: the second sees the first.
  await work.transaction.rows(sql`select pg_advisory_xact_lock(hashtextextended(${accountId}, 0))`);
  const others = await work.transaction.rows(sql<{ companyId: string; linked: boolean }>`
    with recursive up as (
      select id as start, id, parent_company_id from company where organisation_id = ${organisationId}
        and (id = ${companyId} or id in (select company_id from extranet_access where organisation_id = ${organisationId} and account_id = ${accountId} and cut_at is null))
      union select up.start, c.id, c.parent_company_id from up join company c on c.organisation_id = ${organisationId} and c.id = up.parent_company_id
    )
    select x.company_id as "companyId", exists (
      select from up mine join up theirs using (id) where mine.start = ${companyId} and theirs.start = x.company_id
    ) as linked
    from extranet_access x where x.organisation_id = ${organisationId} and x.account_id = ${accountId} and x.cut_at is null`);
  if (others.some((other) => other.companyId === companyId)) refuse("ALREADY_HAS_ACCESS");
  if (others.every((other) => other.linked)) return;
  const [organisation] = await work.transaction.rows(sql<{ allowed: boolean }>`
    select allow_several_companies as allowed from organisation where id = ${organisationId}`);
  if (!organisation?.allowed) refuse("COMPANIES_NOT_LINKED");
}
