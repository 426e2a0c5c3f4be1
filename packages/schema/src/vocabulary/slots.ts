/** A stretch of training, in the time of the place. */
export interface SlotTimes {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM` */
  startsAt: string;
  endsAt: string;
}

/** What is wrong with one slot, as the refusal of the same name says it. */
export type SlotFault = "SLOT_ENDS_BEFORE_START" | "SLOT_HOUR_MISSING";

/** A slot begins and ends on one day, at hours that the clock shows on that day. */
export function slotFault(slot: SlotTimes): SlotFault | null {
  if (instantOf(slot.date, slot.startsAt) === null || instantOf(slot.date, slot.endsAt) === null)
    return "SLOT_HOUR_MISSING";
  return slot.startsAt < slot.endsAt ? null : "SLOT_ENDS_BEFORE_START";
}

/** Minutes that really pass: an hour more or less on the two days a year when clocks change. */
export function minutesOf(slot: SlotTimes): number {
  const [from, to] = [instantOf(slot.date, slot.startsAt), instantOf(slot.date, slot.endsAt)];
  return from === null || to === null ? 0 : Math.max(0, (to - from) / 60_000);
}

/** Hours of all slots together, to the hundredth. */
export const hoursOf = (slots: readonly SlotTimes[]): number =>
  Math.round((slots.reduce((total, slot) => total + minutesOf(slot), 0) / 60) * 100) / 100;

/** Two slots that one person, or one room, could not be in. One may begin when the other ends. */
export const overlap = (a: SlotTimes, b: SlotTimes): boolean =>
  a.date === b.date && a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** In the order in which they are held. */
export const inOrderOfTime = <Slot extends SlotTimes>(slots: readonly Slot[]): Slot[] =>
  slots.toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0));

/** The first pair of slots of one session that overlap, by their places in the list, or null. */
export function overlapIn(slots: readonly SlotTimes[]): [number, number] | null {
  const order = inOrderOfTime(slots.map((slot, index) => ({ ...slot, index })));
  for (const [place, slot] of order.entries()) {
    const before = order[place - 1];
    if (before && overlap(before, slot)) return [before.index, slot.index];
  }
  return null;
}

const momentOf = (slot: SlotTimes): string => `${slot.date} ${slot.startsAt} ${slot.endsAt}`;

/** Hours by which Paris is ahead of UTC, in summer and in winter: of an hour that comes twice, the first is meant. */
const offsets = [2, 1];
const anHour = 3_600_000;

/** The instant at which a clock in Paris shows this, or null on the day when it skips that hour. */
function instantOf(date: string, time: string): number | null {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const ahead = offsets.find((hours) => shownInParis(shown - hours * anHour) === `${date} ${time}`);
  return ahead === undefined ? null : shown - ahead * anHour;
}

const paris = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

const shownInParis = (instant: number): string => paris.format(instant);
