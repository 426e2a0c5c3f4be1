import type { LinkedDateProposal } from "@passerelle/schema/contract";
import type { DateOutcome, DateVoidReason, Locale } from "@passerelle/schema/vocabulary";
import { tokenHash } from "#access";
import { datesFile } from "#calendar";
import { dayInParis } from "#platform/clock";
import type { Context } from "#platform/context";
import { placeOf } from "../sending/proposal-mail.js";

export interface LinkedOption {
  id: string;
  position: number;
  slots: { date: string; startsAt: string; endsAt: string; venue: string | null }[];
}

/** What the database tells of a proposal to whoever holds its token. */
export interface LinkedDatesRow {
  id: string;
  organisation_id: string;
  session_id: string;
  session_reference: string;
  contact_id: string;
  company_name: string;
  session_title: string;
  due_on: string;
  several: boolean;
  participant_count: number;
  trainer_names: string | null;
  referent_name: string;
  referent_phone: string | null;
  referent_email: string;
  void_reason: DateVoidReason | null;
  confirmed_option_id: string | null;
  outcome: DateOutcome | null;
  option_id: string | null;
  comment: string | null;
  answered_at: Date | null;
  answered_by: string | null;
  wants_calendar: boolean;
  options: LinkedOption[];
}

/** By its token; nothing once the contact it was sent to is gone, or has another address. Changes nothing (L-09). */
export async function linkedDates(context: Context, token: string): Promise<LinkedDatesRow | null> {
  const [row = null] = await context.door.call<LinkedDatesRow>("linked_dates", tokenHash(token));
  return row;
}

/** The page of the answer. */
export function shownDates(row: LinkedDatesRow, isSuspended: boolean, locale: Locale, now: Date): LinkedDateProposal {
  return {
    companyName: row.company_name,
    sessionTitle: row.session_title,
    options: row.options.map((option) => ({
      ...option,
      isChosen: option.id === row.option_id,
      isConfirmed: option.id === row.confirmed_option_id,
    })),
    isSeveral: row.several,
    dueOn: row.due_on,
    participantCount: row.participant_count,
    trainerNames: row.trainer_names,
    referent: { name: row.referent_name, phone: row.referent_phone, email: row.referent_email },
    answer: row.outcome && {
      outcome: row.outcome,
      optionId: row.option_id,
      comment: row.comment,
      answeredOn: dayInParis(row.answered_at!),
      name: row.answered_by!,
    },
    voidReason: row.void_reason,
    isSuspended,
    wantsCalendar: row.wants_calendar,
    // A choice that was confirmed is agreed as an acceptance is.
    calendarFile: acceptedFile(row.confirmed_option_id ? { ...row, outcome: "ACCEPTED" } : row, locale, now),
  };
}

/** The dates that were accepted, to keep; what moves them afterwards comes by mail. */
export function acceptedFile(
  row: Pick<LinkedDatesRow, "outcome" | "option_id" | "options" | "session_id" | "session_title" | "session_reference">,
  locale: Locale,
  now: Date,
): string | null {
  const accepted = row.outcome === "ACCEPTED" ? row.options.find(({ id }) => id === row.option_id) : undefined;
  if (!accepted) return null;
  const slots = accepted.slots.map(({ venue, ...slot }) => ({ ...slot, place: placeOf([{ venue }]) }));
  return datesFile(
    { sessionId: row.session_id, title: row.session_title, reference: row.session_reference, locale, slots },
    now,
  );
}
