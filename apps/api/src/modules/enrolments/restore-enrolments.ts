import { Denied, refuse } from "#platform/failure";
import type { Work } from "#platform/work";
import { countPlaces } from "./count-places.js";
import { Enrolment } from "./enrolment.entity.js";
import { enrolmentRestored } from "./enrolment.events.js";
import { findEnrolment, holdEnrolments, type EnrolmentsOfSession, type Held } from "./hold-enrolments.js";

/** Takes enrolments out of the trash: the same rows again, and what announced their removal is struck (B-02). Done twice, it is done once. */
export async function restoreEnrolments(work: Work, input: EnrolmentsOfSession): Promise<Enrolment[]> {
  if (work.viewer.kind !== "staff") throw new Denied();
  const { session, held } = await holdEnrolments(work, input);
  session.refuseIfDeleted();
  const removed = held.filter(({ enrolment }) => !enrolment.isActive);
  await refuseIfImpossible(work, removed);
  for (const { enrolment, place, learnerName } of removed) {
    enrolment.restore();
    await work.record(enrolmentRestored(place, enrolment, learnerName));
  }
  await countPlaces(work, session.id);
  return held.map(({ enrolment }) => enrolment);
}

/** Takes one enrolment out of the trash. */
export async function restoreEnrolment(work: Work, input: { enrolmentId: string }): Promise<Enrolment> {
  const { sessionId, id } = await findEnrolment(work, input.enrolmentId);
  const [enrolment] = await restoreEnrolments(work, { sessionId, enrolmentIds: [id] });
  return enrolment!;
}

/** The learner may be in the trash since, or was added again meanwhile. */
async function refuseIfImpossible(work: Work, removed: readonly Held[]): Promise<void> {
  if (removed.length === 0) return;
  if (removed.some(({ learner }) => learner.deletedAt)) refuse("LEARNER_DELETED");
  const learnerIds = removed.map(({ learner }) => learner.id);
  const again = { sessionId: removed[0]!.place.sessionId, learnerId: { $in: learnerIds }, removedAt: null };
  if (new Set(learnerIds).size < learnerIds.length || (await work.em.count(Enrolment, again)) > 0)
    refuse("ALREADY_ENROLLED");
}
