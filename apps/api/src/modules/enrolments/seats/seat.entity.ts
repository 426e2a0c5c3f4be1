import { defineEntity, type Opt, p } from "@mikro-orm/core";
import { refuse } from "#platform/failure";
import type { Enrolment } from "../enrolment.entity.js";

const SeatSchema = defineEntity({
  name: "Seat",
  tableName: "seat",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    sessionId: p.uuid(),
    companyId: p.uuid(),
    reservedAt: p.datetime(),
    reservedBy: p.uuid(),
    enrolmentId: p.uuid().nullable(),
    namedAt: p.datetime().nullable(),
    releasedAt: p.datetime().nullable(),
    releasedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** A place reserved for a company before it knows for whom. */
export class Seat extends SeatSchema.class {
  get isFree(): Opt & boolean {
    return !this.namedAt && !this.releasedAt;
  }

  name(enrolment: Enrolment, now: Date): void {
    if (!this.isFree) refuse("SEAT_TAKEN");
    this.enrolmentId = enrolment.id;
    this.namedAt = now;
  }

  unname(): void {
    this.enrolmentId = null;
    this.namedAt = null;
  }

  release(now: Date, by: string): void {
    if (!this.isFree) refuse("SEAT_TAKEN");
    this.releasedAt = now;
    this.releasedBy = by;
  }
}
SeatSchema.setClass(Seat);
export { SeatSchema };
