import type { BookingStatus } from "@passerelle/schema/vocabulary";
import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { Booking } from "./booking.entity.js";
import type { Session } from "./session.entity.js";

type SessionFact =
  | "sessions.planned"
  | "sessions.booked"
  | "sessions.published"
  | "sessions.unpublished"
  | "sessions.bookingStatusChanged"
  | "sessions.deleted"
  | "sessions.restored"
  | "sessions.archived"
  | "sessions.unarchived";

export const sessionPlanned = (session: Session): Event<SessionFact> => ({
  id: newId(),
  kind: "sessions.planned",
  sessionId: session.id,
  facts: { title: session.title, reference: session.reference },
  subjects: [{ kind: "SESSION", id: session.id, centreId: session.centreId }],
});

/** All the companies that see it hear of it. */
const ofSession = (kind: SessionFact, session: Session): Event<SessionFact> => ({
  id: newId(),
  kind,
  sessionId: session.id,
  facts: { title: session.title, reference: session.reference },
  subjects: [{ kind: "SESSION", id: session.id, centreId: session.centreId }],
});

/** What the staff alone keep in order: no client hears of it. */
const ofFile = (kind: SessionFact, session: Session): Event<SessionFact> => ({
  ...ofSession(kind, session),
  subjects: [{ kind: "SESSION", id: session.id, centreId: session.centreId, companyId: null }],
});

const ofBooking = (kind: SessionFact, booking: Booking, facts: Event["facts"] = {}): Event<SessionFact> => ({
  id: newId(),
  kind,
  sessionId: booking.session.id,
  companyId: booking.companyId,
  facts: { title: booking.session.title, ...facts },
  subjects: [
    { kind: "SESSION", id: booking.session.id, centreId: booking.session.centreId, companyId: booking.companyId },
    { kind: "BOOKING", id: booking.id, centreId: booking.session.centreId },
  ],
});

export const companyBooked = (booking: Booking) => ofBooking("sessions.booked", booking);
export const sessionPublished = (booking: Booking) => ofBooking("sessions.published", booking);
export const sessionUnpublished = (booking: Booking) => ofBooking("sessions.unpublished", booking);
export const bookingStatusChanged = (booking: Booking, from: BookingStatus) =>
  ofBooking("sessions.bookingStatusChanged", booking, { from, to: booking.status });
export const sessionDeleted = (session: Session) => ofSession("sessions.deleted", session);
export const sessionRestored = (session: Session) => ofSession("sessions.restored", session);
export const sessionArchived = (session: Session) => ofFile("sessions.archived", session);
export const sessionUnarchived = (session: Session) => ofFile("sessions.unarchived", session);
