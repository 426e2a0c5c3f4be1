import { v5 } from "uuid";
import { extranetPage, queueMails, type NewMail } from "#mails";
import type { Work } from "#platform/work";
import type { CalendarInvitation } from "./calendar-invitation.entity.js";
import type { Holder } from "./hold-holders.js";
import type { TaughtSession } from "./taught-session.queries.js";
import { placesOf, trainingDays } from "./training-day.rules.js";
import { writeInvitation } from "./write-invitation.js";

/** What a calendar is told of one entry. */
export interface Told {
  template: "CALENDAR_INVITATION" | "CALENDAR_UPDATE" | "CALENDAR_CANCELLATION";
  holder: Holder;
  invitation: CalendarInvitation;
}

/** One mail for each entry, to the mailbox whose calendar has it; each word of an entry leaves once. */
export async function mailEntries(
  work: Work,
  sessions: ReadonlyMap<string, TaughtSession>,
  told: readonly Told[],
): Promise<void> {
  await queueMails(
    work,
    told.map((each) => mailOf(sessions.get(each.invitation.sessionId)!, each, work.now)),
  );
}

function mailOf(session: TaughtSession, { template, holder, invitation }: Told, now: Date): NewMail {
  const { sessionId, companyId, contactId, attendeeName, attendeeAddress, uid, sequence } = invitation;
  const { locale } = holder;
  const method = template === "CALENDAR_CANCELLATION" ? "CANCEL" : "REQUEST";
  const to = { name: attendeeName, address: attendeeAddress };
  const day = trainingDays(session.title, invitation.slots)[0]!;
  const { title, reference, organisationName: organizerName } = session;
  return {
    template,
    to,
    locale,
    centreId: session.centreId,
    facts: {
      firstName: holder.firstName,
      companyName: holder.companyName,
      sessionTitle: title,
      date: day.date,
      slots: day.slots,
      place: placesOf(day).join(" · ") || null,
      trainer: session.trainerNames,
      link: holder.sees ? extranetPage(`/sessions/${sessionId}`) : null,
    },
    about: { companyId, contactId, sessionId },
    key: v5(String(sequence), invitation.id),
    calendar: {
      method,
      uid,
      sequence,
      body: () =>
        writeInvitation({ uid, sequence, method, locale, title, reference, organizerName, attendee: to, day }, now),
    },
  };
}
