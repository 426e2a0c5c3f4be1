import {
  addDays,
  hoursOf,
  inOrderOfTime,
  overlap,
  parseLocalTime,
  refusals,
  slotFault,
  usualHalfDays,
  weekdayOf,
  type SlotTimes,
} from "@passerelle/schema/vocabulary";
import type { SlotInput, SlotsPlan_SessionFragment } from "#gql";
import type { Choice } from "../fields/search-select.tsx";

/** A slot as it is planned on screen; without an id, it is not saved yet. */
export type SlotDraft = SlotTimes & {
  key: string;
  id?: string;
  trainer: Choice | null;
  venue: Choice | null;
};

let made = 0;
/** A name for a row that has no id yet. */
export const newKey = (): string => `new-${(made += 1)}`;

export const draftsOf = (slots: SlotsPlan_SessionFragment["slots"]): SlotDraft[] =>
  slots.map(({ id, date, startsAt, endsAt, trainer, venue }) => ({
    key: id,
    id,
    date,
    startsAt,
    endsAt,
    trainer: trainer && { id: trainer.id, name: `${trainer.firstName} ${trainer.lastName}`.trim() },
    venue: venue && { id: venue.id, name: venue.name },
  }));

export const inputOf = ({ id, date, startsAt, endsAt, trainer, venue }: SlotDraft): SlotInput => ({
  id,
  date,
  startsAt,
  endsAt,
  trainerId: trainer?.id,
  venueId: venue?.id,
});

export type PlannedDay = { date: string; hours: number; slots: SlotDraft[] };

/** The slots by day, in the order of time. */
export function daysOf(drafts: readonly SlotDraft[]): PlannedDay[] {
  const days = Map.groupBy(inOrderOfTime(drafts), ({ date }) => date);
  return [...days].map(([date, slots]) => ({ date, slots, hours: hoursOf(slots) }));
}

export type FieldFault = { field: "date" | "hours"; words: { fr: string; en: string } };

/** What keeps a slot from being taken as it is, beside the others. */
export function faultOf(
  slot: Pick<SlotDraft, "key"> & Partial<SlotTimes>,
  others: readonly SlotDraft[],
): FieldFault | null {
  const { date, startsAt, endsAt } = slot;
  if (!date) return { field: "date", words: { fr: "Choisissez un jour.", en: "Choose a day." } };
  if (!parseLocalTime(startsAt) || !parseLocalTime(endsAt))
    return { field: "hours", words: { fr: "Indiquez les deux heures.", en: "Type both hours." } };
  const times = { date, startsAt: startsAt!, endsAt: endsAt! };
  const fault = slotFault(times);
  if (fault) return { field: "hours", words: refusals[fault] };
  if (others.some((other) => other.key !== slot.key && overlap(other, times)))
    return { field: "hours", words: refusals.SLOTS_OVERLAP };
  return null;
}

/** What follows the last slot: the afternoon of its day, or the morning of the next one that is worked. */
export function slotAfter(drafts: readonly SlotDraft[], today: string): Omit<SlotDraft, "key"> {
  const last = inOrderOfTime(drafts).at(-1);
  const { MORNING, AFTERNOON } = usualHalfDays;
  if (!last) return { date: nextWorkday(today), ...MORNING, trainer: null, venue: null };
  const { trainer, venue } = last;
  if (last.endsAt <= AFTERNOON.startsAt) return { date: last.date, ...AFTERNOON, trainer, venue };
  return { date: nextWorkday(last.date), ...MORNING, trainer, venue };
}

function nextWorkday(day: string): string {
  const next = addDays(day, 1);
  return ["SATURDAY", "SUNDAY"].includes(weekdayOf(next)) ? nextWorkday(next) : next;
}

export interface DraftChanges {
  added: number;
  moved: number;
  removed: number;
}

/** What saving would change. */
export function changesOf(before: readonly SlotDraft[], after: readonly SlotDraft[]): DraftChanges {
  const known = new Map(before.map((slot) => [slot.key, slot]));
  const added = after.filter(({ key }) => !known.has(key)).length;
  const moved = after.filter((slot) => known.has(slot.key) && !isSame(known.get(slot.key)!, slot)).length;
  return { added, moved, removed: before.length - (after.length - added) };
}

const isSame = (a: SlotDraft, b: SlotDraft): boolean => JSON.stringify(inputOf(a)) === JSON.stringify(inputOf(b));
