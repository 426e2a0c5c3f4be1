import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { Booking } from "./booking.entity.js";
import type { Session } from "./session.entity.js";

type SessionFact = "sessions.planned" | "sessions.booked" | "sessions.published" | "sessions.unpublished";

export const sessionPlanned = (session: Session): Event<SessionFact> => ({
  id: newId(),
  kind: "sessions.planned",
  sessionId: session.id,
  facts: { title: session.title, reference: session.reference },
  subjects: [{ kind: "SESSION", id: session.id, centreId: session.centreId }],
});

const ofBooking = (kind: SessionFact, booking: Booking): Event<SessionFact> => ({
  id: newId(),
  kind,
  sessionId: booking.session.id,
  companyId: booking.companyId,
  facts: { title: booking.session.title },
  subjects: [
    { kind: "SESSION", id: booking.session.id, centreId: booking.session.centreId, companyId: booking.companyId },
    { kind: "BOOKING", id: booking.id, centreId: booking.session.centreId },
  ],
});

export const companyBooked = (booking: Booking) => ofBooking("sessions.booked", booking);
export const sessionPublished = (booking: Booking) => ofBooking("sessions.published", booking);
export const sessionUnpublished = (booking: Booking) => ofBooking("sessions.unpublished", booking);
