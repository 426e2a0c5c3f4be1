import { addDays, inOrderOfTime, limits, overlapIn, slotFault, type SlotTimes } from "@passerelle/schema/vocabulary";
import { dayInParis } from "#platform/clock";
import { refuse } from "#platform/failure";

/** A slot as somebody wishes it. */
export interface WantedSlot extends SlotTimes {
  /** Of the slot that it was; a new one without. */
  id?: string | null;
  trainerId?: string | null;
  venueId?: string | null;
}

/** Days are only counted near today: far from it calendars end, and sums of days with them. */
export function refuseFarDays(days: readonly string[], now: Date): void {
  const today = dayInParis(now);
  const [first, last] = [addDays(today, -366 * limits.slotYears), addDays(today, 366 * limits.slotYears)];
  if (days.some((day) => day < first || day > last)) refuse("SLOT_DATE_TOO_FAR");
}

/** Refuses what no session can have, whoever and whatever else is there at the time. */
export function refuseBadSlots(slots: readonly WantedSlot[], now: Date): void {
  if (slots.length > limits.slots) refuse("TOO_MANY_SLOTS");
  refuseFarDays(
    slots.map((slot) => slot.date),
    now,
  );
  for (const slot of slots) {
    const fault = slotFault(slot);
    if (fault) refuse(fault);
  }
  if (overlapIn(slots)) refuse("SLOTS_OVERLAP");
}

/** The names of whatever the slots have, each once, in the order in which it comes first; as lists and clients read them. */
export function namesInOrder(
  slots: readonly WantedSlot[],
  nameOf: (slot: WantedSlot) => string | undefined,
): string | null {
  const names = new Set(inOrderOfTime(slots).flatMap((slot) => nameOf(slot) ?? []));
  return names.size > 0 ? [...names].join(" · ") : null;
}

/** Whether anything but its place in the list differs. */
export const isMoved = (before: WantedSlot, after: WantedSlot): boolean =>
  before.date !== after.date ||
  before.startsAt !== after.startsAt ||
  before.endsAt !== after.endsAt ||
  (before.trainerId ?? null) !== (after.trainerId ?? null) ||
  (before.venueId ?? null) !== (after.venueId ?? null);
