import type { TrashWarningCode } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { columnsOf } from "#platform/columns";
import { grouped, type Reading } from "#platform/reading";
import type { TrashRow } from "./trash-parts.queries.js";

export interface TrashWarningRow {
  itemId: string;
  code: TrashWarningCode;
  name: string;
  subjectId: string;
  /** The company that a merged one is part of now. */
  companyId: string | null;
}

/** What has changed around things since they were deleted: restoring them works, and these are pointed out. One statement. */
export async function warningsOfTrashed(
  reading: Reading,
  rows: readonly TrashRow[],
): Promise<Map<TrashRow, TrashWarningRow[]>> {
  const { organisationId } = reading.viewer;
  const column = columnsOf(rows);
  const found = await reading.rows(sql<TrashWarningRow>`
    with item as (
      select * from unnest(${column("id")}::uuid[], ${column("kind")}::text[], ${column("sessionId")}::uuid[], ${column("companyId")}::uuid[], ${column("deletedAt")}::timestamptz[])
        as i(id, kind, session_id, company_id, deleted_at))
    select i.id as "itemId", 'COMPANY_MERGED' as code, m.name, m.id as "subjectId", m.merged_into_id as "companyId"
      from item i join company m on m.organisation_id = ${organisationId} and m.merged_at > i.deleted_at and (m.merged_into_id = i.company_id
        or i.kind = 'SESSION' and exists (select from booking b where (b.organisation_id, b.session_id, b.company_id) = (m.organisation_id, i.session_id, m.merged_into_id)))
    union all
    select distinct i.id, 'TRAINER_DELETED', t.first_name || ' ' || t.last_name, t.id, null::uuid
      from item i join slot o on (o.organisation_id, o.session_id) = (${organisationId}, i.session_id)
        join trainer t on (t.organisation_id, t.id) = (o.organisation_id, o.trainer_id)
      where i.kind = 'SESSION' and t.deleted_at is not null
    union all
    select distinct i.id, 'VENUE_DELETED', v.name, v.id, null::uuid
      from item i join slot o on (o.organisation_id, o.session_id) = (${organisationId}, i.session_id)
        join venue v on (v.organisation_id, v.id) = (o.organisation_id, o.venue_id)
      where i.kind = 'SESSION' and v.deleted_at is not null
    union all
    select i.id, 'SESSION_DELETED', s.title, s.id, null::uuid
      from item i join session s on (s.organisation_id, s.id) = (${organisationId}, i.session_id) where i.kind <> 'SESSION' and s.deleted_at is not null
    union all
    select i.id, 'LEARNER_DELETED', trim(l.first_name || ' ' || l.last_name), l.id, null::uuid
      from item i join enrolment e on (e.organisation_id, e.id) = (${organisationId}, i.id) join learner l on (l.organisation_id, l.id) = (e.organisation_id, e.learner_id)
      where i.kind = 'ENROLMENT' and l.deleted_at is not null
    order by 2, 3`);
  const byItem = grouped(found, (row) => row.itemId);
  return new Map(rows.map((row) => [row, byItem.get(row.id) ?? []]));
}

/** How many documents of the sessions in the trash their clients still hold. */
export async function heldPublications(reading: Reading, sessionIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await reading.rows(sql<{ sessionId: string; count: number }>`
    select p.session_id as "sessionId", count(*) from publication p
    where p.organisation_id = ${reading.viewer.organisationId} and p.session_id = any(${sessionIds}::uuid[]) and p.withdrawn_at is null group by 1`);
  return new Map(rows.map((row) => [row.sessionId, row.count]));
}
