import { sql } from "kysely";
import { Company } from "#companies";
import type { Work } from "#platform/work";
import { publishSession, SessionPublication } from "#sessions";
import type { Place } from "./enrolment.events.js";

/** Where the organisation wishes so, the first learner of a company makes the session visible to it (C-22). */
export async function publishAtFirst(work: Work, place: Place): Promise<void> {
  const { sessionId, companyId } = place;
  const [organisation] = await work.transaction.rows(
    sql<{
      wished: boolean;
    }>`select auto_publish_sessions as wished from organisation where id = ${work.viewer.organisationId}`,
  );
  if (!organisation?.wished) return;
  if (!(await work.em.findOneOrFail(Company, companyId)).hasExtranet) return;
  if ((await work.em.count(SessionPublication, { sessionId, companyId, unpublishedAt: null })) > 0) return;
  await publishSession(work, { sessionId, companyId });
}
