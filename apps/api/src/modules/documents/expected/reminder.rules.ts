import { dayInParis } from "#platform/clock";

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

/** Paris is one hour ahead of UTC in winter, two in summer; at nine o'clock no clock is ever changed. */
function nineInParis(day: string): Date {
  const winter = new Date(`${day}T08:00:00Z`);
  return hourInParis(winter) === "09" ? winter : new Date(`${day}T07:00:00Z`);
}

const hour = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Paris", hour: "2-digit", hourCycle: "h23" });
const hourInParis = (instant: Date): string => hour.format(instant);
