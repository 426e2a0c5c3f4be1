import { dayInParis } from "#platform/clock";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { CalendarInvitation } from "./calendar-invitation.entity.js";
import { calendarsKept } from "./calendar-invitation.events.js";
import { holdHolders, type Holder, type Scope } from "./hold-holders.js";
import { mailEntry, type Told } from "./mail-entry.js";
import { taughtSessions, type TaughtSession } from "./taught-session.queries.js";
import { changesOf, type TrainingDay } from "./training-day.rules.js";

/**
 * Brings the calendars of whoever holds entries to what the sessions are now: one mail for each day that changes, and none for the others (R-136,
 * L-06). Computed from what stands there, never from what happened: told twice, it finds nothing more to say. Answers how many mails it wrote.
 */
export async function keepCalendars(work: Work, scope: Scope): Promise<number> {
  const holders = await holdHolders(work, scope);
  const sessions = await taughtSessions(work, [...new Set(holders.map(({ sessionId }) => sessionId))]);
  let written = 0;
  for (const ofBooking of Map.groupBy(holders, ({ sessionId, companyId }) => `${sessionId}:${companyId}`).values()) {
    const session = sessions.get(ofBooking[0]!.sessionId)!;
    const told: Told[] = [];
    for (const holder of ofBooking) told.push(...(await changeEntries(work, session, holder)));
    for (const event of calendarsKept({ session, ...ofBooking[0]! }, told)) await work.record(event);
    for (const each of told) await mailEntry(work, session, each);
    written += told.length;
  }
  return written;
}

/** Changes the entries of one person, and answers what its calendar is to be told of them. */
async function changeEntries(work: Work, session: TaughtSession, holder: Holder): Promise<Told[]> {
  const today = dayInParis(work.now);
  const live = holder.entries.filter(({ state }) => state === "LIVE");
  // Another address is another calendar; what is over is left where it was.
  const strays = holder.ends ? [] : live.filter(({ attendeeAddress }) => attendeeAddress !== holder.address);
  const [gone, left] = [strays.filter(({ date }) => date >= today), strays.filter(({ date }) => date < today)];
  const kept = live.filter((entry) => !strays.includes(entry));
  const days = holder.ends ? [] : session.days.filter(({ date }) => !left.some((entry) => entry.date === date));
  const { invited, changed, cancelled } = changesOf(kept, days, today);

  for (const entry of gone) entry.cancel("ADDRESS_CHANGED", work.now);
  for (const entry of cancelled) entry.cancel(holder.ends ?? "DAY_REMOVED", work.now);
  for (const { held, day } of changed) held.change(day, work.now);
  if (holder.ends === "UNBOOKED") for (const entry of holder.entries) entry.endForGood(work.now);
  // A day is in one calendar of a person at a time: the former entry ends before the new one is written.
  if (gone.length > 0) await work.em.flush();
  return [
    ...[...gone, ...cancelled].map((entry) => telling("CALENDAR_CANCELLATION", holder, entry)),
    ...changed.map(({ held }) => telling("CALENDAR_UPDATE", holder, held)),
    ...invited.map((day) => telling("CALENDAR_INVITATION", holder, invite(work, session, holder, day))),
  ];
}

const telling = (template: Told["template"], holder: Holder, invitation: CalendarInvitation): Told => ({
  template,
  holder,
  invitation,
});

function invite(work: Work, session: TaughtSession, holder: Holder, day: TrainingDay): CalendarInvitation {
  const id = newId();
  return work.em.create(CalendarInvitation, {
    id,
    organisationId: work.viewer.organisationId,
    sessionId: session.id,
    companyId: holder.companyId,
    contactId: holder.contactId,
    attendeeName: holder.name,
    attendeeAddress: holder.address!,
    date: day.date,
    uid: `${id}@passerelle`,
    sequence: 0,
    contentKey: day.contentKey,
    slots: day.slots,
    state: "LIVE",
    createdAt: work.now,
    sentAt: work.now,
  });
}
