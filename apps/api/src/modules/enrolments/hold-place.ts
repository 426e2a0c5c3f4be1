import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Booking, holdSession, isCancelled, Session } from "#sessions";
import type { Place } from "./enrolment.events.js";
import { enrolmentPolicy } from "./enrolment.policy.js";

/** The place of a company in a session that the viewer enrols for, the session held until the end of the act. */
export async function holdPlace(work: Work, at: { sessionId: string; companyId: string }): Promise<Place> {
  const session = await holdSession(work, at.sessionId);
  authorise(work.viewer, enrolmentPolicy.enrol, session);
  session.refuseIfDeleted();
  return placeOf(session, await bookingIn(work, session, at.companyId));
}

/** The same, for whoever wants more places: of many who ask for the last one, the losers are told at once, before the others have waited for them. */
export async function holdPlaceWithRoom(work: Work, at: { sessionId: string; companyId: string }): Promise<Place> {
  const place = await holdPlace(work, at);
  const session = await work.em.findOneOrFail(Session, place.sessionId);
  const booking = await work.em.findOneOrFail(Booking, place.bookingId);
  const { capacity, seatsTaken } = session;
  if (typeof capacity === "number" && seatsTaken >= capacity && !isCancelled(booking.status)) refuse("SESSION_FULL");
  return place;
}

/** The booking of a company in a session that is held. */
export async function bookingIn(work: Work, session: { id: string }, companyId: string): Promise<Booking> {
  if (!isId(companyId)) throw new Denied();
  return (await work.em.findOne(Booking, { session: session.id, companyId })) ?? refuse("NOT_BOOKED");
}

export const placeOf = (session: Session, booking: Booking): Place => ({
  sessionId: session.id,
  companyId: booking.companyId,
  bookingId: booking.id,
  centreId: session.centreId,
});
