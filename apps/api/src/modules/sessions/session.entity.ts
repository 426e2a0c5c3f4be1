import { defineEntity, p } from "@mikro-orm/core";
import type { BookingStatus, SessionKind, SessionModality } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";
import { isCancelled } from "./booking-status.rules.js";

const SessionSchema = defineEntity({
  name: "Session",
  tableName: "session",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    centreId: p.uuid(),
    programmeId: p.uuid().nullable(),
    /** What the programme said when the session was made from it. */
    programmeVersionId: p.uuid().nullable(),
    reference: p.string(),
    title: p.string(),
    titleKey: p.string(),
    kind: p.string().$type<SessionKind>(),
    modality: p.string().$type<SessionModality>(),
    venue: p.string().nullable(),
    trainerNames: p.string().nullable(),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    hours: p.decimal("number"),
    slotsVersion: p.integer(),
    bookingCount: p.integer(),
    cancelledBookingCount: p.integer(),
    confirmedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    capacity: p.integer().nullable(),
    seatsTaken: p.integer(),
    deletedAt: p.datetime().nullable(),
    deletedBy: p.uuid().nullable(),
    archivedAt: p.datetime().nullable(),
    archivedBy: p.uuid().nullable(),
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

  unconfirm(): void {
    this.confirmedAt = null;
  }

  reopen(): void {
    this.closedAt = null;
  }

  /** What lists and clients read of its slots; whoever knew others is told by the version. */
  setSlots(kept: Pick<Session, "startsOn" | "endsOn" | "hours" | "trainerNames" | "venue">): void {
    Object.assign(this, kept);
    this.slotsVersion += 1;
  }

  /** INTRA is for one company, were it one that cancelled. */
  setKind(kind: SessionKind): void {
    if (kind === "INTRA" && this.bookingCount > 1) refuse("INTRA_ONE_COMPANY");
    this.kind = kind;
  }

  setCapacity(capacity: number | null): void {
    if (capacity !== null && capacity < this.seatsTaken) refuse("CAPACITY_TOO_SMALL");
    this.capacity = capacity;
  }

  refuseIfDeleted(): void {
    if (this.deletedAt) refuse("SESSION_DELETED");
  }

  countBooking(status: BookingStatus): void {
    this.bookingCount += 1;
    if (isCancelled(status)) this.cancelledBookingCount += 1;
  }

  discountBooking(status: BookingStatus): void {
    this.bookingCount -= 1;
    if (isCancelled(status)) this.cancelledBookingCount -= 1;
  }

  /** The list tells by it whether all its clients cancelled. */
  recountBooking(from: BookingStatus, to: BookingStatus): void {
    this.cancelledBookingCount += Number(isCancelled(to)) - Number(isCancelled(from));
  }

  delete(now: Date, by: string): void {
    this.refuseIfDeleted();
    this.deletedAt = now;
    this.deletedBy = by;
  }

  restore(): void {
    this.deletedAt = null;
    this.deletedBy = null;
  }

  archive(now: Date, by: string): void {
    this.refuseIfDeleted();
    this.archivedAt = now;
    this.archivedBy = by;
  }

  unarchive(): void {
    this.archivedAt = null;
    this.archivedBy = null;
  }
}
SessionSchema.setClass(Session);
export { SessionSchema };
