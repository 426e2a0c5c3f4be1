import { addDays, weekdayOf, weekdays } from "@passerelle/schema/vocabulary";
import { formatDateRange, formatDayName, type Locale } from "@passerelle/ui";
import type { CalendarView } from "./calendar-search.ts";

/** Days written `YYYY-MM-DD`: they have no time zone. */
export type Period = { from: string; to: string };

const intoWeek = (day: string): number => weekdays.indexOf(weekdayOf(day));
const weekOf = (day: string): Period => {
  const from = addDays(day, -intoWeek(day));
  return { from, to: addDays(from, 6) };
};
const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first of the month that is `by` months away. */
function shiftMonth(day: string, by: number): string {
  const [year, month] = day.split("-").map(Number);
  return new Date(Date.UTC(year!, month! - 1 + by, 1)).toISOString().slice(0, 10);
}
const lastOfMonth = (day: string): string => addDays(shiftMonth(day, 1), -1);

/** What is asked for: whole weeks for the grids, from Monday on; the days of the month for the list. */
export function periodOf(view: CalendarView, day: string): Period {
  if (view === "week") return weekOf(day);
  if (view === "list") return { from: firstOfMonth(day), to: lastOfMonth(day) };
  return { from: weekOf(firstOfMonth(day)).from, to: weekOf(lastOfMonth(day)).to };
}

/** A day of the period before or after. */
export const shiftPeriod = (view: CalendarView, day: string, by: 1 | -1): string =>
  view === "week" ? addDays(weekOf(day).from, by * 7) : shiftMonth(day, by);

/** «Janvier 2027», «11 – 17 janv. 2027» */
export function titleOf(view: CalendarView, day: string, locale: Locale): string {
  const { from, to } = periodOf(view, day);
  if (view === "week") return formatDateRange(from, to, locale);
  const format = new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return atTheBeginning(format.format(new Date(firstOfMonth(day))));
}

/** «Mardi 12 janvier 2027» */
export const dayTitle = (day: string, locale: Locale): string =>
  atTheBeginning(formatDayName(day, locale, { year: true }));

const atTheBeginning = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
