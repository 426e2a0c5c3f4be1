import type { Work } from "#platform/work";
import { acceptsUploads, Booking, SessionPublication } from "#sessions";

/** Whether a company sees a session: what it does not see is not named to it. */
export const isVisible = async (work: Work, sessionId: string, companyId: string): Promise<boolean> =>
  (await work.em.count(SessionPublication, { sessionId, companyId, unpublishedAt: null })) > 0;

/** Whether a company can be asked for something about a session: it sees it, and it bears no mention «Annulé». */
export async function isAskable(work: Work, sessionId: string, companyId: string): Promise<boolean> {
  const booking = await work.em.findOne(Booking, { session: sessionId, companyId }, { populate: ["session"] });
  if (!booking || !acceptsUploads({ status: booking.status, sessionDeleted: booking.session.deletedAt !== null }))
    return false;
  return isVisible(work, sessionId, companyId);
}
