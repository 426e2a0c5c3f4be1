import { inOrderOfTime, limits, type SlotTimes } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { writtenText } from "#companies";
import { dayInParis } from "#platform/clock";
import { refuse } from "#platform/failure";
import type { Work } from "#platform/work";
import { refuseBadSlots, type Session } from "#sessions";
import { datesKey } from "../dates-key.rules.js";

/** A slot as it is sent: what moves in the session afterwards changes nothing of it. */
export interface SentSlot extends SlotTimes {
  venue: string | null;
}

export interface SentOption {
  key: string;
  slots: SentSlot[];
}

export interface WantedOption {
  slots: SlotTimes[];
  venue?: string | null;
}

/** The options to send: the session's own slots, which it then has to have, or those that the staff wrote. Refuses what nobody could answer. */
export async function writtenOptions(
  work: Work,
  session: Session,
  wanted: readonly WantedOption[],
): Promise<{ options: SentOption[]; several: boolean }> {
  const several = wanted.length > 0;
  const options = several ? wanted.map(writtenOption) : [optionOf(await slotsOfSession(work, session))];
  if (several && options.length === 1) refuse("TOO_FEW_OPTIONS");
  if (options.length > limits.dateOptions) refuse("TOO_MANY_OPTIONS");
  for (const { slots } of options) {
    if (slots.length === 0) refuse(several ? "OPTION_EMPTY" : "SESSION_NOT_PLANNED");
    if (several) refuseBadSlots(slots, work.now);
    if (slots[0]!.date < dayInParis(work.now)) refuse("DATES_PAST");
  }
  if (new Set(options.map(({ key }) => key)).size < options.length) refuse("OPTIONS_ALIKE");
  return { options, several };
}

/** From today to the first of all the days proposed. */
export function refuseBadDueDate(dueOn: string, options: readonly SentOption[], now: Date): void {
  if (dueOn < dayInParis(now)) refuse("DUE_DATE_PAST");
  if (options.some(({ slots }) => dueOn > slots[0]!.date)) refuse("DUE_DATE_AFTER_SESSION");
}

function writtenOption({ slots, venue }: WantedOption): SentOption {
  const place = writtenText(venue ?? null);
  if (place && place.length > limits.title) refuse("FIELD_TOO_LONG");
  return optionOf(slots.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt, venue: place })));
}

const optionOf = (slots: readonly SentSlot[]): SentOption => ({ key: datesKey(slots), slots: inOrderOfTime(slots) });

/** With where each takes place, in full: the mail says it. */
function slotsOfSession(work: Work, session: Session): Promise<SentSlot[]> {
  return work.transaction.rows(sql<SentSlot>`
    select t.date::text as date, to_char(t.starts_at, 'HH24:MI') as "startsAt", to_char(t.ends_at, 'HH24:MI') as "endsAt",
      nullif(concat_ws(', ', v.name, v.address, nullif(concat_ws(' ', v.postal_code, v.city), '')), '') as venue
    from slot t left join venue v on (v.organisation_id, v.id) = (t.organisation_id, t.venue_id)
    where t.organisation_id = ${session.organisationId} and t.session_id = ${session.id} order by t.date, t.starts_at, t.id`);
}
