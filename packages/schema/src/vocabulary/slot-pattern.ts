import type { Label, Labels } from "./label.js";
import { addDays, daysBetween, holidayOn } from "./holidays.js";
import { limits } from "./limits.js";
import { minutesOf, slotFault, type SlotTimes } from "./slots.js";

export const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;
export type Weekday = (typeof weekdays)[number];

export const weekdayLabels: Labels<Weekday> = {
  MONDAY: { fr: "Lundi", en: "Monday" },
  TUESDAY: { fr: "Mardi", en: "Tuesday" },
  WEDNESDAY: { fr: "Mercredi", en: "Wednesday" },
  THURSDAY: { fr: "Jeudi", en: "Thursday" },
  FRIDAY: { fr: "Vendredi", en: "Friday" },
  SATURDAY: { fr: "Samedi", en: "Saturday" },
  SUNDAY: { fr: "Dimanche", en: "Sunday" },
};

/** The half-days as they usually are. */
export const usualHalfDays = {
  MORNING: { startsAt: "09:00", endsAt: "12:30" },
  AFTERNOON: { startsAt: "13:30", endsAt: "17:00" },
} as const;

/** Planning in a few words («planification simple»): which days, at which hours, for how long. */
export interface SlotPattern {
  /** The first day that may be taken. */
  startsOn: string;
  weekdays: readonly Weekday[];
  /** Hours of each day, in any order. */
  halfDays: readonly { startsAt: string; endsAt: string }[];
  /** Hours to be held in all: the last slot is cut where they are reached. */
  hours?: number | null;
  /** The last day that may be taken. */
  endsOn?: string | null;
  /** French public holidays are left out unless this is false. */
  skipsHolidays?: boolean | null;
}

export interface SlotProposal {
  slots: SlotTimes[];
  /** Days that would have been taken, were they not public holidays. */
  holidays: { date: string; name: Label }[];
  /** Whether days were left when the limit of a session's slots was reached. */
  isCut: boolean;
}

export const weekdayOf = (day: string): Weekday => weekdays[(new Date(day).getUTCDay() + 6) % 7]!;

/** No pattern is looked for longer than this, in days. */
const longest = 3653;

/** The slots that a pattern means; they can then be moved one by one. */
export function proposeSlots(pattern: SlotPattern): SlotProposal {
  const proposal: SlotProposal = { slots: [], holidays: [], isCut: false };
  const halfDays = pattern.halfDays.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  if (pattern.weekdays.length === 0 || halfDays.length === 0 || !(pattern.hours || pattern.endsOn)) return proposal;

  let left = (pattern.hours ?? Infinity) * 60;
  const last = pattern.endsOn ?? addDays(pattern.startsOn, longest);
  const span = Math.min(longest, daysBetween(pattern.startsOn, last));
  for (let offset = 0; offset <= span && left > 0; offset += 1) {
    const date = addDays(pattern.startsOn, offset);
    if (!pattern.weekdays.includes(weekdayOf(date))) continue;
    const name = pattern.skipsHolidays === false ? null : holidayOn(date);
    if (name) {
      proposal.holidays.push({ date, name });
      continue;
    }
    for (const hours of halfDays) {
      const slot = cut({ date, ...hours }, left);
      if (!slot) continue;
      if (proposal.slots.length === limits.slots) return { ...proposal, isCut: true };
      proposal.slots.push(slot);
      left -= minutesOf(slot);
    }
  }
  return proposal;
}

/** No longer than so many minutes; null when nothing is left of it, or when it is none. */
function cut(slot: SlotTimes, minutes: number): SlotTimes | null {
  if (minutes <= 0 || slotFault(slot)) return null;
  if (minutesOf(slot) <= minutes) return slot;
  const end = minuteOfDay(slot.startsAt) + Math.round(minutes);
  return { ...slot, endsAt: `${two(Math.floor(end / 60))}:${two(end % 60)}` };
}

/**
 * The same slots from another day on, with the same distance between the days: days of the week that were free stay free, and so do public
 * holidays.
 */
export function repeatSlots<Slot extends SlotTimes>(slots: readonly Slot[], startsOn: string): Slot[] {
  const days = [...new Set(slots.map((slot) => slot.date))].toSorted();
  const taken = new Set<Weekday>(["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", ...days.map(weekdayOf)]);
  const isFree = (day: string): boolean => !taken.has(weekdayOf(day)) || holidayOn(day) !== null;
  const moved = new Map<string, string>();
  for (const [place, day] of days.entries()) {
    const before = days[place - 1];
    // The first day is the one that was asked for, whatever it is.
    if (before === undefined) moved.set(day, startsOn);
    else moved.set(day, following(moved.get(before)!, before, day, isFree));
  }
  return slots.map((slot) => ({ ...slot, date: moved.get(slot.date)! }));
}

/** As far from `from` as `day` is from `before`: in days that are not free within a week, in calendar days beyond. */
function following(from: string, before: string, day: string, isFree: (day: string) => boolean): string {
  const distance = daysBetween(before, day);
  if (distance >= 7) return notFree(addDays(from, distance), isFree);
  const between = Array.from({ length: distance }, (_, index) => addDays(before, index + 1));
  const steps = Math.max(1, between.filter((each) => each === day || !isFree(each)).length);
  let at = from;
  for (let step = 0; step < steps; step += 1) at = notFree(addDays(at, 1), isFree);
  return at;
}

const notFree = (day: string, isFree: (day: string) => boolean): string =>
  isFree(day) ? notFree(addDays(day, 1), isFree) : day;

const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const two = (number: number): string => String(number).padStart(2, "0");
