type Slot = { id: string; date: string; startsAt: string; endsAt: string };
export type TrainingDay = { date: string; slots: Slot[] };

/** A morning and an afternoon are one day of training. */
export function groupSlots(slots: readonly Slot[]): TrainingDay[] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots.toSorted(inTime)) {
    days.set(slot.date, [...(days.get(slot.date) ?? []), slot]);
  }
  return [...days].map(([date, ofDay]) => ({ date, slots: ofDay }));
}

function inTime(first: Slot, second: Slot): number {
  return `${first.date}${first.startsAt}`.localeCompare(`${second.date}${second.startsAt}`);
}
