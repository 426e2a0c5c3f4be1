import { Enrolment } from "#enrolments";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { isKindOfLearner, type DocumentKind } from "@passerelle/schema/vocabulary";

/** The enrolment that a new paper belongs to, in a session that is held: of that session, still there, and of a kind that learners have. */
export async function enrolmentFor(
  work: Work,
  paper: { sessionId: string; kind: DocumentKind; enrolmentId?: string | null },
): Promise<Enrolment | null> {
  if (!paper.enrolmentId) return null;
  if (!isId(paper.enrolmentId)) throw new Denied();
  const enrolment = await work.em.findOneOrFail(Enrolment, { id: paper.enrolmentId, sessionId: paper.sessionId });
  if (!isKindOfLearner(paper.kind)) refuse("KIND_NOT_OF_LEARNER");
  if (!enrolment.isActive) refuse("LEARNER_REMOVED");
  return enrolment;
}

/** A learner's paper goes to the company that enrolled it, while it is enrolled. The session is held: nobody removes the learner meanwhile. */
export async function refuseUnlessEnrolled(work: Work, enrolmentId: string | null, companyId: string): Promise<void> {
  if (!enrolmentId) return;
  const enrolment = await work.em.findOneOrFail(Enrolment, enrolmentId, { refresh: true });
  if (enrolment.companyId !== companyId) refuse("LEARNER_OF_OTHER_COMPANY");
  if (!enrolment.isActive) refuse("LEARNER_REMOVED");
}

/** Facts about a learner's paper say whose it is, so that they can be erased with the learner. */
export async function learnerFact(
  work: Work,
  { enrolmentId }: { enrolmentId?: string | null },
): Promise<{ learnerId?: string }> {
  if (!enrolmentId) return {};
  const { learnerId } = await work.em.findOneOrFail(Enrolment, enrolmentId);
  return { learnerId };
}
