/** Months written `YYYY-MM`, days `YYYY-MM-DD`: they have no time zone, so they are counted in UTC. */
const at = (month: string, day: number): Date => {
  const [year, index] = month.split("-").map(Number);
  return new Date(Date.UTC(year!, index! - 1, day));
};

export const monthOf = (day: string): string => day.slice(0, 7);

export function shiftMonth(month: string, by: number): string {
  const [year, index] = month.split("-").map(Number);
  return new Date(Date.UTC(year!, index! - 1 + by, 1)).toISOString().slice(0, 7);
}

/** Its days, and how many columns of the week come before the first, from Monday on. */
export function daysOfMonth(month: string): { days: string[]; before: number } {
  const last = at(shiftMonth(month, 1), 0).getUTCDate();
  const days = Array.from({ length: last }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
  return { days, before: (at(month, 1).getUTCDay() + 6) % 7 };
}

/** Its first and its last day. */
export function monthSpan(month: string): { from: string; to: string } {
  const { days } = daysOfMonth(month);
  return { from: days[0]!, to: days.at(-1)! };
}

/** A month of an address, when it is one. */
export const isMonth = (text: string): boolean => /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text);

export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
