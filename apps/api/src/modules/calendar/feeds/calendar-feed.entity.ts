import { defineEntity, p } from "@mikro-orm/core";

const CalendarFeedSchema = defineEntity({
  name: "CalendarFeed",
  tableName: "calendar_feed",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    companyId: p.uuid().nullable(),
    trainerId: p.uuid().nullable(),
    /** One contact's own. */
    contactId: p.uuid().nullable(),
    /** The company it was made for, whatever becomes of its record. */
    madeFor: p.uuid().nullable(),
    label: p.string().nullable(),
    tokenHash: p.blob(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    lastFetchedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
    revokedBy: p.uuid().nullable(),
  },
});

/** A private address where a calendar program reads sessions: whoever has it reads them, until it is revoked. */
export class CalendarFeed extends CalendarFeedSchema.class {
  /** Done twice, it keeps its first date. */
  revoke(now: Date, by: string | null): void {
    if (this.revokedAt) return;
    this.revokedAt = now;
    this.revokedBy = by;
  }
}
CalendarFeedSchema.setClass(CalendarFeed);
export { CalendarFeedSchema };
