/** Minutes before the next attempt: soon at first, then every hour, for two days in all. */
const first = [1, 2, 5, 10, 20, 30];
const hourly = 47;

/** When to try again after this many attempts, or null when it is time to give up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  if (attempts > first.length + hourly) return null;
  return new Date(now.getTime() + (first[attempts - 1] ?? 60) * 60_000);
}
