import { defineEntity, p } from "@mikro-orm/core";
import type { BookingStatus } from "@passerelle/schema/vocabulary";
import { isCancelled } from "./booking-status.rules.js";
import { Session } from "./session.entity.js";

const BookingSchema = defineEntity({
  name: "Booking",
  tableName: "booking",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    session: () => p.manyToOne(Session),
    companyId: p.uuid(),
    status: p.string().$type<BookingStatus>(),
    statusChangedAt: p.datetime().nullable(),
    statusChangedBy: p.uuid().nullable(),
    cancelledAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** One company in one session: the status belongs to it, not to the session (C-06). */
export class Booking extends BookingSchema.class {
  /** Any status may follow any other (SPEC 3.1); each change is dated and signed. */
  setStatus(status: BookingStatus, now: Date, by: string): void {
    this.session.recountBooking(this.status, status);
    // From «Annulé» to «Perdu», the client reads no other day (C-09).
    this.cancelledAt = isCancelled(status) ? (isCancelled(this.status) ? this.cancelledAt : now) : null;
    this.status = status;
    this.statusChangedAt = now;
    this.statusChangedBy = by;
  }
}
BookingSchema.setClass(Booking);
export { BookingSchema };
