import { dayInParis, nineInParis } from "#platform/clock";

const daysBefore = 3;

/** Three days before the due date at 09:00 in Paris; null when that is past already. */
export function reminderInstant(dueOn: string, now: Date): Date | null {
  const instant = nineInParis(dayBefore(dueOn, daysBefore));
  return instant > now ? instant : null;
}

/** From that day on, and no later than the due date: a reminder of something past helps nobody. */
export function isTimeToRemind(dueOn: string, now: Date): boolean {
  const today = dayInParis(now);
  return now >= nineInParis(dayBefore(dueOn, daysBefore)) && today <= dueOn;
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
