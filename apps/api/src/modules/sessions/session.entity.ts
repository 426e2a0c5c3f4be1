import { defineEntity, p } from "@mikro-orm/core";
import type { BookingStatus, SessionKind, SessionModality } from "@passerelle/schema/vocabulary";

const SessionSchema = defineEntity({
  name: "Session",
  tableName: "session",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    centreId: p.uuid(),
    programmeId: p.uuid().nullable(),
    reference: p.string(),
    title: p.string(),
    titleKey: p.string(),
    kind: p.string().$type<SessionKind>(),
    modality: p.string().$type<SessionModality>(),
    venue: p.string().nullable(),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    hours: p.decimal("number"),
    bookingCount: p.integer(),
    cancelledBookingCount: p.integer(),
    confirmedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    createdBy: p.uuid(),
    version: p.integer().version(),
  },
});

/** A training action: a programme, taught on given days, to one company or several. */
export class Session extends SessionSchema.class {
  confirm(now: Date): void {
    this.confirmedAt ??= now;
  }

  close(now: Date): void {
    this.closedAt ??= now;
  }

  countBooking(status: BookingStatus): void {
    this.bookingCount += 1;
    if (status === "CANCELLED" || status === "LOST") this.cancelledBookingCount += 1;
  }
}
SessionSchema.setClass(Session);
export { SessionSchema };
