const aDay = 24 * 60 * 60 * 1000;

/** Days are `YYYY-MM-DD`, counted in UTC so that no clock change falls between two of them. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * aDay).toISOString().slice(0, 10);
}

/** Neither a week-end nor a French public holiday. */
export function isWorkday(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

/** The first workday from that day on. */
export function workdayFrom(day: string): string {
  return isWorkday(day) ? day : workdayFrom(addDays(day, 1));
}

/** The last workday up to that day. */
export function workdayUntil(day: string): string {
  return isWorkday(day) ? day : workdayUntil(addDays(day, -1));
}

/** Counts back from a day to a workday. */
export const before =
  (day: string) =>
  (days: number): string =>
    workdayUntil(addDays(day, -days));

/** The last Tuesday or Thursday up to that day, or the workday after it: when the office does its paperwork. */
export function officeDay(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return weekday === 2 || weekday === 4 ? workdayFrom(day) : officeDay(addDays(day, -1));
}

/** So many workdays, `step` days apart where they can be. */
export function workdays(from: string, count: number, step = 1): string[] {
  const days = [workdayFrom(from)];
  while (days.length < count) days.push(workdayFrom(addDays(days.at(-1)!, step)));
  return days;
}

/** An instant of a working day; from 08:00 to 16:00 UTC the office is open, in winter as in summer. */
export function at(day: string, time: string): Date {
  return new Date(`${day}T${time}:00Z`);
}

function holidaysOf(year: number): Set<string> {
  const easter = easterOf(year);
  const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"].map((day) => `${year}-${day}`);
  // Easter Monday, Ascension, Whit Monday.
  return new Set([...fixed, addDays(easter, 1), addDays(easter, 39), addDays(easter, 50)]);
}

/** Meeus's rule for the Gregorian calendar. */
function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, "0")}-${String((f % 31) + 1).padStart(2, "0")}`;
}
