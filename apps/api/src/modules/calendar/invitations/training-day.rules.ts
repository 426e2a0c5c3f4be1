import { createHash } from "node:crypto";

/** A slot as a calendar tells it, in the time of the place. */
export interface TaughtSlot {
  date: string;
  /** `HH:MM` */
  startsAt: string;
  endsAt: string;
  place: string | null;
}

/** A day of training: one entry of a calendar, from its first slot to the end of its last (L-06). */
export interface TrainingDay {
  date: string;
  startsAt: string;
  endsAt: string;
  slots: TaughtSlot[];
  /** Digest of all that is said of it. */
  contentKey: string;
}

/** The days of slots, in the order of time. */
export function trainingDays(title: string, slots: readonly TaughtSlot[]): TrainingDay[] {
  const byDate = Map.groupBy(
    slots.toSorted((a, b) => compare(a.date, b.date) || compare(a.startsAt, b.startsAt)),
    (slot) => slot.date,
  );
  return [...byDate].map(([date, ofDay]) => ({
    date,
    startsAt: ofDay[0]!.startsAt,
    endsAt: ofDay
      .map((slot) => slot.endsAt)
      .toSorted(compare)
      .at(-1)!,
    slots: ofDay,
    contentKey: createHash("sha256")
      .update(JSON.stringify([title, ofDay.map(({ startsAt, endsAt, place }) => [date, startsAt, endsAt, place])]))
      .digest("base64url"),
  }));
}

/** Where a day is held, each place once. */
export const placesOf = (day: Pick<TrainingDay, "slots">): string[] => [
  ...new Set(day.slots.flatMap((slot) => slot.place ?? [])),
];

interface Entry {
  date: string;
  contentKey: string;
}

export interface CalendarChanges<Held extends Entry, Day extends Entry> {
  /** Days that their calendar does not have yet. */
  invited: Day[];
  changed: { held: Held; day: Day }[];
  cancelled: Held[];
}

/**
 * What to tell a calendar that holds some entries so that it holds these days. A day that is gone and one that is new, taken in order, are one day
 * that moved: it keeps its entry. What is over by `today` and stays over is left as people remember it.
 */
export function changesOf<Held extends Entry, Day extends Entry>(
  entries: readonly Held[],
  days: readonly Day[],
  today: string,
): CalendarChanges<Held, Day> {
  const isOver = ({ date }: Entry): boolean => date < today;
  const wanted = new Map(days.map((day) => [day.date, day]));
  const known = new Set(entries.map(({ date }) => date));
  const gone = entries.filter(({ date }) => !wanted.has(date)).toSorted((a, b) => compare(a.date, b.date));
  const fresh = days.filter(({ date }) => !known.has(date)).toSorted((a, b) => compare(a.date, b.date));
  const same = entries.flatMap((held) => {
    const day = wanted.get(held.date);
    return day && day.contentKey !== held.contentKey ? [{ held, day }] : [];
  });
  const moved = gone.slice(0, fresh.length).map((held, index) => ({ held, day: fresh[index]! }));
  return {
    invited: fresh.slice(gone.length).filter((day) => !isOver(day)),
    changed: [...same, ...moved].filter(({ held, day }) => !(isOver(held) && isOver(day))),
    cancelled: gone.slice(fresh.length).filter((held) => !isOver(held)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
