import type { BookingStatus } from "@passerelle/schema/vocabulary";
import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { Booking } from "./booking.entity.js";
import type { FieldConfigured } from "./planning/configured-fields.rules.js";
import type { SlotChanges } from "./planning/write-slots.js";
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
  | "sessions.unarchived"
  | "sessions.configured"
  | "sessions.slotsChanged"
  | "sessions.unbooked"
  | "sessions.confirmed"
  | "sessions.unconfirmed"
  | "sessions.closed"
  | "sessions.reopened";

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
export const companyUnbooked = (booking: Booking) => ofBooking("sessions.unbooked", booking);
export const sessionConfirmed = (session: Session) => ofSession("sessions.confirmed", session);
export const sessionUnconfirmed = (session: Session) => ofSession("sessions.unconfirmed", session);
export const sessionClosed = (session: Session) => ofFile("sessions.closed", session);
export const sessionReopened = (session: Session) => ofFile("sessions.reopened", session);

export const slotsChanged = (session: Session, changes: SlotChanges): Event<SessionFact> => {
  const event = ofSession("sessions.slotsChanged", session);
  const { startsOn = null, endsOn = null, hours } = session;
  return { ...event, facts: { ...event.facts, ...changes, startsOn, endsOn, hours } };
};

/** The staff of the centre that it leaves hear of it too. */
export const sessionConfigured = (
  session: Session,
  changes: readonly FieldConfigured[],
  formerCentreId: string,
): Event<SessionFact> => {
  const event = ofSession("sessions.configured", session);
  const values = changes.flatMap(({ field, before, after }) => [
    [`${field}.before`, before],
    [`${field}.after`, after],
  ]);
  return {
    ...event,
    facts: { ...event.facts, fields: changes.map(({ field }) => field).join(","), ...Object.fromEntries(values) },
    subjects:
      formerCentreId === session.centreId
        ? event.subjects
        : [...event.subjects, { kind: "SESSION", id: session.id, centreId: formerCentreId, companyId: null }],
  };
};
