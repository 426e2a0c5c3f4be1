type Slot = { date: string; startsAt: string; endsAt: string };
export type TrainingDay<S extends Slot = Slot> = { date: string; slots: S[] };

/** A morning and an afternoon are one day of training. */
export function groupSlots<S extends Slot>(slots: readonly S[]): TrainingDay<S>[] {
  const days = new Map<string, S[]>();
  for (const slot of slots.toSorted(inTime)) {
    days.set(slot.date, [...(days.get(slot.date) ?? []), slot]);
  }
  return [...days].map(([date, ofDay]) => ({ date, slots: ofDay }));
}

function inTime(first: Slot, second: Slot): number {
  return `${first.date}${first.startsAt}`.localeCompare(`${second.date}${second.startsAt}`);
}
