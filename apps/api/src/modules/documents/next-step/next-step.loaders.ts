import { sql } from "kysely";
import { keyed, type Reading } from "#platform/reading";
import type { StepFacts } from "./next-step.rules.js";

type Counts = Omit<StepFacts, "status">;

/** What the next steps of sessions depend on, in one statement for all of them. */
export async function stepFactsOfSessions(reading: Reading, ids: readonly string[]): Promise<Map<string, Counts>> {
  const rows = await reading.rows(sql<Counts & { sessionId: string }>`
    select b.session_id as "sessionId", count(*) as "bookingCount", count(*) filter (where c.kind = 'COMPANY' and not visible.is_so) as "hiddenCount",
      sum(learners.enrolled) as "enrolledCount", sum(seats.free) as "freeSeatCount", sum(case when visible.is_so then learners.unconvoked else 0 end) as "unconvokedCount"
    from booking b join company c on (c.organisation_id, c.id) = (b.organisation_id, b.company_id)
      cross join lateral (select exists (select from session_publication v
        where (v.organisation_id, v.session_id, v.company_id) = (b.organisation_id, b.session_id, b.company_id) and v.unpublished_at is null) as is_so) as visible
      cross join lateral (select count(*)::int as enrolled, (count(*) filter (where not exists (select from publication p
          where (p.organisation_id, p.enrolment_id) = (e.organisation_id, e.id) and p.kind = 'CONVOCATION' and p.withdrawn_at is null)))::int as unconvoked
        from enrolment e where (e.organisation_id, e.session_id, e.company_id) = (b.organisation_id, b.session_id, b.company_id) and e.removed_at is null) as learners
      cross join lateral (select count(*)::int as free from seat t
        where (t.organisation_id, t.session_id, t.company_id) = (b.organisation_id, b.session_id, b.company_id)
          and t.named_at is null and t.released_at is null) as seats
    where b.organisation_id = ${reading.viewer.organisationId} and b.session_id = any(${ids}::uuid[]) and b.status not in ('CANCELLED', 'LOST')
    group by b.session_id`);
  return keyed(rows, (row) => row.sessionId);
}
