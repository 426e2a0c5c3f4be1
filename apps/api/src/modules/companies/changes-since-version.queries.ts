import type { CompanyField } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Reading } from "#platform/reading";

interface Changed {
  actorName: string;
  occurredAt: Date;
  /** The fields, with commas between; null once erased. */
  fields: string | null;
}

/** What was changed since a version that somebody read, and by whom last. */
export async function changesSinceVersion(reading: Reading, companyId: string, version: number) {
  const rows = await reading.rows(sql<Changed>`
    select e.actor_name as "actorName", e.occurred_at as "occurredAt", e.facts ->> 'fields' as fields from event e
    where e.organisation_id = ${reading.viewer.organisationId} and e.company_id = ${companyId}
      and e.kind in ('companies.updated', 'companies.completedByImport', 'companies.merged') and (e.facts ->> 'version')::integer > ${version}
    order by e.seq desc limit 100`);
  return {
    changedFields: [...new Set(rows.flatMap((row) => fieldsIn(row.fields)))],
    changedBy: rows[0]?.actorName ?? null,
    changedAt: rows[0]?.occurredAt ?? null,
  };
}

const fieldsIn = (fields: string | null): CompanyField[] => (fields ?? "").split(",").filter(Boolean) as CompanyField[];
