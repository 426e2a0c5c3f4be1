/** Minutes before the next attempt of one mail: soon at first, then every hour. */
const minutesOfMail = [1, 2, 5, 10, 20, 30, 60];

/** For two days in all. */
const patience = 48 * 60 * 60_000;

/** When to try again after this many attempts, or null when it is time to give up. */
export function nextAttempt(attempts: number, since: Date, now: Date): Date | null {
  if (now.getTime() - since.getTime() >= patience) return null;
  return new Date(now.getTime() + (minutesOfMail[attempts - 1] ?? 60) * 60_000);
}

/** Minutes before one mail is tried again while all of them are held. */
const minutesOfProbe = [1, 2, 5, 10, 30];

export const nextProbe = (probes: number, now: Date): Date =>
  new Date(now.getTime() + (minutesOfProbe[probes] ?? 30) * 60_000);

/** Milliseconds before a mail that somebody has at this moment is looked at again: sooner than one that was not taken is tried again. */
export const soon = 30_000;

/** Milliseconds between two looks at a mail that is leaving, and how many there are within an act: most mail servers have answered by then. */
export const moment = 250;
export const looks = 5;

/** Refusals in a row after which nothing more is tried. */
export const heldAfter = 5;
