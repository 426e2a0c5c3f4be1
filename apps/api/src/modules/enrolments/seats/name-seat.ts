import { holdCompany } from "#access";
import { holdUnmerged, type Learner } from "#companies";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Person } from "#platform/viewer";
import type { Work } from "#platform/work";
import { enrol } from "../enrol-learners.js";
import { Enrolment } from "../enrolment.entity.js";
import { seatNamed, type Place } from "../enrolment.events.js";
import { enrolmentPolicy } from "../enrolment.policy.js";
import { bookingIn, placeOf } from "../hold-place.js";
import { learnersMeant, type PersonToEnrol } from "../learners-meant.js";
import { publishAtFirst } from "../publish-at-first.js";
import { holdSeen, refuseIfClosed } from "./hold-seen.js";
import { Seat } from "./seat.entity.js";

export interface Named {
  seat: Seat;
  enrolment: Enrolment;
  learnerName: string;
}

/** Says who a reserved place is for: the staff do, and so does the company. The place becomes an enrolment; as many are taken as before. */
export async function nameSeat(work: Work, input: { seatId: string; learner: PersonToEnrol }): Promise<Named> {
  const { viewer } = work;
  if (!isId(input.seatId) || viewer.kind === "house") throw new Denied();
  const { sessionId, companyId } = await work.em.findOneOrFail(Seat, input.seatId);
  await (viewer.kind === "contact" ? holdCompany(work) : holdUnmerged(work, companyId));
  const session = await holdSeen(work, sessionId);
  authorise(viewer, enrolmentPolicy.nameSeat, { centreId: session.centreId, companyId });
  const booking = await bookingIn(work, session, companyId);
  refuseIfClosed(work, session, booking);
  const seat = await work.em.findOneOrFail(Seat, input.seatId, { refresh: true });
  if (!seat.isFree) refuse("SEAT_TAKEN");

  const [learner] = await learnersMeant(work, companyId, [input.learner]);
  return giveTo(work, viewer, placeOf(session, booking), seat, learner!);
}

async function giveTo(work: Work, viewer: Person, place: Place, seat: Seat, learner: Learner): Promise<Named> {
  const { sessionId, companyId } = place;
  const isFirst = (await work.em.count(Enrolment, { sessionId, companyId })) === 0;
  const by = viewer.kind === "contact" ? { addedByContact: viewer.contactId } : { addedBy: viewer.accessId };
  const [enrolment] = await enrol(work, place, [learner], by);
  // The row that the place points to is written first.
  await work.em.flush();
  seat.name(enrolment!, work.now);
  await work.record(seatNamed(place, enrolment!, learner.name));
  if (isFirst && viewer.kind === "staff") await publishAtFirst(work, place);
  return { seat, enrolment: enrolment!, learnerName: learner.name };
}
