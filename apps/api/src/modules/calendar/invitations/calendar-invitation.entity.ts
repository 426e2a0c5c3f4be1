import { defineEntity, p } from "@mikro-orm/core";
import type { CalendarEndReason, CalendarInvitationState } from "@passerelle/schema/vocabulary";
import type { TaughtSlot, TrainingDay } from "./training-day.rules.js";

const CalendarInvitationSchema = defineEntity({
  name: "CalendarInvitation",
  tableName: "calendar_invitation",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    sessionId: p.uuid(),
    companyId: p.uuid(),
    contactId: p.uuid(),
    attendeeName: p.string(),
    attendeeAddress: p.string(),
    date: p.date(),
    uid: p.string(),
    sequence: p.integer(),
    contentKey: p.string(),
    slots: p.json().$type<TaughtSlot[]>(),
    state: p.string().$type<CalendarInvitationState>(),
    createdAt: p.datetime(),
    sentAt: p.datetime(),
    cancelledAt: p.datetime().nullable(),
    cancelReason: p.string().$type<CalendarEndReason>().nullable(),
    version: p.integer().version(),
  },
});

/** One training day in the calendar of one contact. Whatever becomes of the day, its calendar knows it by one uid, and each word of it is higher than the last (L-04). */
export class CalendarInvitation extends CalendarInvitationSchema.class {
  /** The same entry, on this day and with these words from now on. */
  change({ date, contentKey, slots }: TrainingDay, now: Date): void {
    Object.assign(this, { date, contentKey, slots });
    this.sequence += 1;
    this.sentAt = now;
  }

  cancel(reason: CalendarEndReason, now: Date): void {
    this.state = "CANCELLED";
    this.cancelReason = reason;
    this.cancelledAt = now;
    this.sequence += 1;
    this.sentAt = now;
  }

  /** Nothing gives it again: there is no booking any more. */
  endForGood(now: Date): void {
    this.state = "CANCELLED";
    this.cancelReason = "UNBOOKED";
    this.cancelledAt ??= now;
  }
}
CalendarInvitationSchema.setClass(CalendarInvitation);
export { CalendarInvitationSchema };
