import { overtakeMails } from "#mails";
import { dayInParis } from "#platform/clock";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { CalendarInvitation } from "./calendar-invitation.entity.js";
import { calendarsKept } from "./calendar-invitation.events.js";
import { holdHolders, type Holder, type Scope } from "./hold-holders.js";
import { mailEntries, type Told } from "./mail-entries.js";
import { taughtSessions, type TaughtSession } from "./taught-session.queries.js";
import { changesOf, type TrainingDay } from "./training-day.rules.js";

/**
 * Brings the calendars of whoever holds entries to what the sessions are now: one mail for each day that changes, and none for the others (R-136,
 * L-06). Computed from what stands there, never from what happened: told twice, it finds nothing more to say. Answers how many mails it wrote.
 */
export async function keepCalendars(work: Work, scope: Scope): Promise<number> {
  const holders = await holdHolders(work, scope);
  if (holders.length === 0) return 0;
  const sessions = await taughtSessions(work, [...new Set(holders.map(({ sessionId }) => sessionId))]);
  const sessionOf = ({ sessionId }: { sessionId: string }): TaughtSession => sessions.get(sessionId)!;
  const changes = holders.map((holder) => changeEntries(work, sessionOf(holder), holder));
  // A day is in one calendar of a person at a time: the former entries end before new ones are written.
  if (changes.some(({ gone }) => gone.length > 0)) await work.em.flush();
  const told = changes.flatMap((change) => tellings(work, sessionOf(change.holder), change));
  const byBooking = Map.groupBy(told, ({ holder: { sessionId, companyId } }) => `${sessionId}:${companyId}`);
  for (const each of byBooking.values()) {
    const { holder } = each[0]!;
    for (const event of calendarsKept({ ...holder, session: sessionOf(holder) }, each)) await work.record(event);
  }
  const leaving = await stillToSay(work, told);
  await mailEntries(work, sessions, leaving);
  return leaving.length;
}

/**
 * What waits to leave is overtaken by what is told now. A day that its calendar never heard of is not taken out of it, and one that has changed
 * meanwhile is given to it as it is.
 */
async function stillToSay(work: Work, told: readonly Told[]): Promise<Told[]> {
  const words = told.map(({ invitation: { uid, sequence } }) => ({ uid, sequence }));
  const unheard = await overtakeMails(
    work,
    words.filter(({ sequence }) => sequence > 0),
  );
  return told.flatMap((each): Told[] => {
    if (!unheard.has(each.invitation.uid)) return [each];
    return each.template === "CALENDAR_CANCELLATION" ? [] : [{ ...each, template: "CALENDAR_INVITATION" }];
  });
}

/** What changes in the calendar of one person. */
interface Change {
  holder: Holder;
  /** Entries of another address. */
  gone: CalendarInvitation[];
  cancelled: CalendarInvitation[];
  changed: CalendarInvitation[];
  invited: TrainingDay[];
}

/** Changes the entries of one person; those that are new are still to be made. */
function changeEntries(work: Work, session: TaughtSession, holder: Holder): Change {
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
  return { holder, gone, cancelled, changed: changed.map(({ held }) => held), invited };
}

/** What one calendar is to be told; writes the new entries. */
function tellings(work: Work, session: TaughtSession, { holder, gone, cancelled, changed, invited }: Change): Told[] {
  return [
    ...[...gone, ...cancelled].map((entry) => telling("CALENDAR_CANCELLATION", holder, entry)),
    ...changed.map((entry) => telling("CALENDAR_UPDATE", holder, entry)),
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
