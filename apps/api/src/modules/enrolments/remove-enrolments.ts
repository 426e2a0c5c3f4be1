import { Denied } from "#platform/failure";
import type { Work } from "#platform/work";
import { countPlaces } from "./count-places.js";
import type { Enrolment } from "./enrolment.entity.js";
import { enrolmentRemoved } from "./enrolment.events.js";
import { findEnrolment, holdEnrolments, type EnrolmentsOfSession } from "./hold-enrolments.js";

/**
 * Removes learners from a session. What was published of them stays published; whether there is something, the documents say by a
 * listener.
 */
export async function removeEnrolments(work: Work, input: EnrolmentsOfSession): Promise<Enrolment[]> {
  const { viewer } = work;
  if (viewer.kind !== "staff") throw new Denied();
  const { session, held } = await holdEnrolments(work, input);
  session.refuseIfDeleted();
  for (const { enrolment, place, learnerName } of held) {
    enrolment.remove(work.now, viewer.accessId);
    await work.record(enrolmentRemoved(place, enrolment, learnerName));
  }
  await countPlaces(work, session.id);
  return held.map(({ enrolment }) => enrolment);
}

/** Removes one learner from its session. */
export async function removeEnrolment(work: Work, input: { enrolmentId: string }): Promise<Enrolment> {
  const { sessionId, id } = await findEnrolment(work, input.enrolmentId);
  const [enrolment] = await removeEnrolments(work, { sessionId, enrolmentIds: [id] });
  return enrolment!;
}
