import { limits } from "@passerelle/schema/vocabulary";
import { Learner } from "#companies";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Booking, holdSession, type Session } from "#sessions";
import { Enrolment } from "./enrolment.entity.js";
import type { Place } from "./enrolment.events.js";
import { enrolmentPolicy } from "./enrolment.policy.js";

export interface EnrolmentsOfSession {
  sessionId: string;
  enrolmentIds: readonly string[];
}

export interface Held {
  enrolment: Enrolment;
  learner: Learner;
  learnerName: string;
  place: Place;
}

/** Enrolments of one session, in the order they were named, the session held until the end of the act. */
export async function holdEnrolments(
  work: Work,
  { sessionId, enrolmentIds }: EnrolmentsOfSession,
): Promise<{ session: Session; held: Held[] }> {
  const ids = [...new Set(enrolmentIds)];
  if (ids.length === 0 || !ids.every(isId)) throw new Denied();
  if (ids.length > limits.enrolments) refuse("TOO_MANY_LEARNERS");
  const session = await holdSession(work, sessionId);
  authorise(work.viewer, enrolmentPolicy.enrol, session);
  // As they are now that the session is held: somebody else may have been first.
  const enrolments = await work.em.find(Enrolment, { id: { $in: ids }, sessionId: session.id }, { refresh: true });
  if (enrolments.length < ids.length) throw new Denied();
  const learners = await work.em.find(Learner, { id: { $in: enrolments.map((each) => each.learnerId) } });
  const bookings = await work.em.find(Booking, { session: session.id });
  const held = ids.map((id) => {
    const enrolment = enrolments.find((each) => each.id === id)!;
    const learner = learners.find((each) => each.id === enrolment.learnerId)!;
    const { companyId } = enrolment;
    const bookingId = bookings.find((each) => each.companyId === companyId)!.id;
    const place = { sessionId: session.id, companyId, bookingId, centreId: session.centreId };
    return { enrolment, learner, learnerName: learner.name, place };
  });
  return { session, held };
}

export function findEnrolment(work: Work, id: string): Promise<Enrolment> {
  if (!isId(id)) throw new Denied();
  return work.em.findOneOrFail(Enrolment, id);
}
