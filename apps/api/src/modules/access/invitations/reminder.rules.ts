import { dayInParis, nineInParis } from "#platform/clock";

export const reminderSteps = [1, 2] as const;
export type ReminderStep = (typeof reminderSteps)[number];

/** R-122, C-17: after a week, then after six; none later. */
const days: Record<ReminderStep, number> = { 1: 7, 2: 45 };

/** At nine in the morning in Paris, so many days after the day of the invitation. */
export const reminderAt = (invitedAt: Date, step: ReminderStep): Date => nineInParis(dayAfter(invitedAt, days[step]));

/**
 * From that moment on. One that was held up (the house was stopped) still leaves while it is the latest due; the last
 * one leaves on its day or never.
 */
export function isTimeToRemind(invitedAt: Date, step: ReminderStep, now: Date): boolean {
  if (now < reminderAt(invitedAt, step)) return false;
  const last = dayAfter(invitedAt, days[2]);
  return step === 1 ? now < nineInParis(last) : dayInParis(now) === last;
}

function dayAfter(instant: Date, count: number): string {
  return new Date(Date.parse(`${dayInParis(instant)}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
