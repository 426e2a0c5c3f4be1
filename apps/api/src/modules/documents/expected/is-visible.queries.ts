import type { Work } from "#platform/work";
import { SessionPublication } from "#sessions";

/** Whether a company sees a session: what it does not see is not named to it. */
export const isVisible = async (work: Work, sessionId: string, companyId: string): Promise<boolean> =>
  (await work.em.count(SessionPublication, { sessionId, companyId, unpublishedAt: null })) > 0;
