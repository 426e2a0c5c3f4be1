import { addDays } from "@passerelle/schema/vocabulary";
import { dayInParis, nineInParis } from "#platform/clock";

/** The one reminder that leaves by itself (SPEC 3.2). */
export const reminderStep = "J-3";
const daysBefore = 3;

const instantFor = (dueOn: string): Date => nineInParis(addDays(dueOn, -daysBefore));

/** Three days before the due date at 09:00 in Paris; null when that is past already. */
export function reminderInstant(dueOn: string, now: Date): Date | null {
  const instant = instantFor(dueOn);
  return instant > now ? instant : null;
}

/** From that moment on, and no later than the due date: one that was held up (the house was stopped) still leaves while it can be answered. */
export const isTimeToRemind = (dueOn: string, now: Date): boolean =>
  now >= instantFor(dueOn) && dayInParis(now) <= dueOn;
