import { sql } from "kysely";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";

/**
 * The sessions of several documents and publications, held in one order before anything of them is read: two acts on the same sessions wait in line,
 * and not in a circle.
 */
export async function holdSessionsOf(
  work: Work,
  documentIds: readonly string[],
  publicationIds: readonly string[] = [],
): Promise<void> {
  const { organisationId } = work.viewer;
  await work.transaction.rows(sql`
    select from session s where s.organisation_id = ${organisationId} and s.id in (
      select d.session_id from document d where d.organisation_id = ${organisationId} and d.id = any(${documentIds.filter(isId)}::uuid[])
      union all
      select p.session_id from publication p where p.organisation_id = ${organisationId} and p.id = any(${publicationIds.filter(isId)}::uuid[]))
    order by s.id for no key update`);
}
