import { createHash } from "node:crypto";
import { inOrderOfTime, type SlotTimes } from "@passerelle/schema/vocabulary";

/** The same for the same days and hours, whatever the order, the room or the trainer: what a client says yes to. Of no slot, there is none. */
export function datesKey(slots: readonly SlotTimes[]): string {
  if (slots.length === 0) return "";
  const lines = inOrderOfTime(slots).map(
    ({ date, startsAt, endsAt }) => `${date} ${startsAt.slice(0, 5)} ${endsAt.slice(0, 5)}`,
  );
  return createHash("sha256").update(lines.join("\n")).digest("base64url").slice(0, 27);
}
