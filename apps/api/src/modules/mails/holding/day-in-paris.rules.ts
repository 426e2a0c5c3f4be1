import { addDays } from "@passerelle/schema/vocabulary";
import { dayInParis } from "#platform/clock";

/** Midnight of a calendar day in Paris. */
function startOfDay(day: string): Date {
  const summer = new Date(`${day}T00:00:00+02:00`);
  return dayInParis(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`);
}

export const startOfToday = (now: Date): Date => startOfDay(dayInParis(now));

export const startOfTomorrow = (now: Date): Date => startOfDay(addDays(dayInParis(now), 1));
