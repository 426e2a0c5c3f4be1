import { sql } from "kysely";
import type { Work } from "#platform/work";
import { writeProblems } from "./import-rows.js";
import type { Problem } from "./judge-row.rules.js";

/** Links the companies of an import with their parents by name, once all its rows are written: a parent may stand below its subsidiary. */
export async function linkParents(work: Work, importId: string): Promise<void> {
  const { organisationId } = work.viewer;
  const wanted = sql`
    select ch.row, ch.subject_id as id, ch.parent_key as key, array_agg(p.id) filter (where p.id is not null) as parents
    from import_change ch left join company p on p.organisation_id = ch.organisation_id and p.name_key = ch.parent_key and p.merged_at is null and p.id <> ch.subject_id
    where ch.organisation_id = ${organisationId} and ch.import_id = ${importId} and ch.parent_key is not null group by 1, 2, 3`;
  await work.transaction.rows(sql`
    update company c set parent_company_id = w.parents[1], version = c.version
    from (${wanted}) w join company p on p.organisation_id = ${organisationId} and p.id = w.parents[1]
    where c.organisation_id = ${organisationId} and c.id = w.id and cardinality(w.parents) = 1 and c.parent_company_id is null
      -- Two companies that name each other stay apart.
      and p.parent_company_id is distinct from c.id
      and not exists (select from (${wanted}) other where other.id = p.id and cardinality(other.parents) = 1 and other.parents[1] = c.id)`);
  const unlinked = await work.transaction.rows(sql<{ row: number; key: string; count: number }>`
    select row, key, coalesce(cardinality(parents), 0) as count from (${wanted}) w where coalesce(cardinality(parents), 0) <> 1 order by row`);
  const problems = unlinked.map(({ row, key, count }): Problem => ({ row, field: "PARENT_NAME", code: count === 0 ? "PARENT_UNKNOWN" : "PARENT_AMBIGUOUS", value: key }));
  await writeProblems(work, importId, problems);
}
