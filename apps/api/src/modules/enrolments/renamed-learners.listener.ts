import { sql } from "kysely";
import type { Listener, Subject } from "#platform/event";

/** Who is renamed is read under the new name wherever the company enrolled it. */
export const renamedLearnersListener: Listener = {
  on: "companies.learnerUpdated",
  async hear(work, event) {
    const sessions = await work.transaction.rows(sql<Pick<Subject, "id" | "centreId" | "companyId">>`
      select distinct s.id, s.centre_id as "centreId", e.company_id as "companyId"
      from enrolment e join session s on (s.organisation_id, s.id) = (e.organisation_id, e.session_id)
      where e.organisation_id = ${work.viewer.organisationId} and e.learner_id = ${event.facts.learnerId} and (e.removed_at is null or e.kept)`);
    event.subjects.push(...sessions.map((session) => ({ kind: "SESSION" as const, ...session })));
  },
};
