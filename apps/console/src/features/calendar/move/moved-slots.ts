import { addDays, daysBetween } from "@passerelle/schema/vocabulary";
import type { CalendarSlot_SlotFragment, MovedSessionQueryQuery, SlotInput } from "#gql";

export type MoveScope = "slot" | "session";
/** Where a slot is to go: its day and the time it begins. Its length stays. */
export type Destination = { date: string; startsAt: string };
type Saved = NonNullable<MovedSessionQueryQuery["session"]>["slots"][number];

/** When a slot that begins then ends, in the same length. Past midnight it would end before it begins, which the house refuses in words. */
export function endOf(slot: Pick<CalendarSlot_SlotFragment, "startsAt" | "endsAt">, startsAt: string): string {
  const end = (minutesIn(startsAt) + minutesIn(slot.endsAt) - minutesIn(slot.startsAt)) % (24 * 60);
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}

function minutesIn(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return hours! * 60 + minutes!;
}

/** All the slots of a session as they would be written. */
export const asInput = ({ id, date, startsAt, endsAt, trainer, venue }: Saved): SlotInput => ({
  id,
  date,
  startsAt: startsAt.slice(0, 5),
  endsAt: endsAt.slice(0, 5),
  trainerId: trainer?.id ?? null,
  venueId: venue?.id ?? null,
});

/** The slots of the session after the move: this one alone, or all by as many days. */
export function movedSlots(
  saved: readonly Saved[],
  slot: Pick<CalendarSlot_SlotFragment, "id" | "date" | "startsAt" | "endsAt">,
  to: Destination,
  scope: MoveScope,
): SlotInput[] {
  const days = daysBetween(slot.date, to.date);
  return saved.map((each) => {
    const written = asInput(each);
    if (scope === "session") return { ...written, date: addDays(written.date, days) };
    return each.id === slot.id ? { ...written, ...to, endsAt: endOf(slot, to.startsAt) } : written;
  });
}
