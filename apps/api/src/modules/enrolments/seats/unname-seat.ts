import { limits } from "@passerelle/schema/vocabulary";
import { holdCompany } from "#access";
import { Learner } from "#companies";
import { Denied, refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Enrolment } from "../enrolment.entity.js";
import { seatUnnamed } from "../enrolment.events.js";
import { enrolmentPolicy } from "../enrolment.policy.js";
import { findEnrolment } from "../hold-enrolments.js";
import { bookingIn, placeOf } from "../hold-place.js";
import { holdSeen, refuseIfClosed } from "./hold-seen.js";
import type { Named } from "./name-seat.js";
import { Seat } from "./seat.entity.js";

/**
 * Takes back the name that a contact has just given to a reserved place, which waits for one again; as many places are taken as before. What the
 * staff have done something about since is theirs to change: they say so by what they keep, their papers by a listener.
 */
export async function unnameSeat(work: Work, input: { enrolmentId: string }): Promise<Named> {
  const { viewer } = work;
  if (viewer.kind !== "contact") throw new Denied();
  const { id, sessionId, companyId } = await findEnrolment(work, input.enrolmentId);
  await holdCompany(work);
  const session = await holdSeen(work, sessionId);
  // As it is now that the session is held: the staff may have been first.
  const enrolment = await work.em.findOneOrFail(Enrolment, id, { refresh: true });
  authorise(viewer, enrolmentPolicy.unnameSeat, enrolment);
  const booking = await bookingIn(work, session, companyId);
  refuseIfClosed(work, session, booking);
  if (!enrolment.isActive) refuse("ENROLMENT_REMOVED");
  if (isSettled(enrolment, work.now)) refuse("NAMING_SETTLED");

  const seat = await work.em.findOneOrFail(Seat, { enrolmentId: id });
  const { name: learnerName } = await work.em.findOneOrFail(Learner, enrolment.learnerId);
  enrolment.takeBack(work.now, viewer.contactId);
  seat.unname();
  await work.record(seatUnnamed(placeOf(session, booking), enrolment, learnerName));
  return { seat, enrolment, learnerName };
}

/** Given a while ago, the name has been counted on; removed and restored by the staff, it is their enrolment. */
const isSettled = ({ addedAt, version }: Enrolment, now: Date): boolean =>
  version > 1 || now.getTime() - addedAt.getTime() > limits.unnamingMinutes * 60_000;
