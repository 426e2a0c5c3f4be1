import { sql } from "kysely";
import type { Work } from "#platform/work";
import { writeProblems } from "./import-rows.js";
import type { Problem } from "./judge-row.rules.js";

/** Links the companies of an import with their parents by name, once all its rows are written: a parent may stand below its subsidiary. */
export async function linkParents(work: Work, importId: string): Promise<void> {
  const { organisationId } = work.viewer;
  // Written down once: the statement compares each pair with the others.
  const wanted = sql`wanted as materialized (
    select ch.row, ch.subject_id as id, ch.parent_key as key, min(p.id::text)::uuid as parent, count(p.id)::int as count
    from import_change ch left join company p on p.organisation_id = ch.organisation_id and p.name_key = ch.parent_key and p.merged_at is null and p.id <> ch.subject_id
    where ch.organisation_id = ${organisationId} and ch.import_id = ${importId} and ch.parent_key is not null group by 1, 2, 3)`;
  await work.transaction.rows(sql`
    with ${wanted}
    update company c set parent_company_id = w.parent
    from wanted w join company p on p.organisation_id = ${organisationId} and p.id = w.parent
      left join wanted other on other.id = w.parent and other.count = 1 and other.parent = w.id
    where c.organisation_id = ${organisationId} and c.id = w.id and w.count = 1 and c.parent_company_id is null
      -- Two companies that name each other stay apart.
      and p.parent_company_id is distinct from c.id and other.id is null`);
  const unlinked = await work.transaction.rows(
    sql<{
      row: number;
      key: string;
      count: number;
    }>`with ${wanted} select row, key, count from wanted where count <> 1 order by row`,
  );
  await writeProblems(
    work,
    importId,
    unlinked.map(({ row, key, count }): Problem => ({
      row,
      field: "PARENT_NAME",
      code: count === 0 ? "PARENT_UNKNOWN" : "PARENT_AMBIGUOUS",
      value: key,
    })),
  );
}
