import { sql } from "kysely";
import { AccessChanged } from "#platform/failure";
import type { Work } from "#platform/work";

/**
 * The company that a contact acts for stays what it is, and the access open, until the act is committed. A merge or a cut of this moment is waited
 * for; what was asked for before it is then refused, and leaves nothing behind.
 */
export async function holdCompany(work: Work): Promise<void> {
  const { viewer } = work;
  if (viewer.kind !== "contact") return;
  const { organisationId, companyId, accessId } = viewer;
  // A lock asks for the right to change, which contacts do not have.
  await work.transaction.confine({ kind: "house", organisationId });
  // The company first, as a merge does: neither waits for the other in a circle.
  const company = await work.transaction.rows(sql`
    select from company where organisation_id = ${organisationId} and id = ${companyId} and merged_at is null for key share`);
  const access = await work.transaction.rows(sql`
    select from extranet_access where organisation_id = ${organisationId} and id = ${accessId} and company_id = ${companyId} and cut_at is null for share`);
  await work.transaction.confine(viewer);
  if (company.length === 0 || access.length === 0) throw new AccessChanged();
}
