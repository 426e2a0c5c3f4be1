/** Calendar dates («2027-01-12») and local times («09:30»), which have no time zone. */
import type { Locale } from "../i18n.ts";
import { fixed, narrow, tags } from "./locale-tags.ts";

/** 21/11/2026 */
export function formatDate(date: string, locale: Locale): string {
  return dateWith(date, locale, { day: "2-digit", month: "2-digit", year: "numeric" });
}

/** 12 janv. 2027, 1er janv. 2027 */
export function formatShortDate(date: string, locale: Locale): string {
  return dateWith(date, locale, { day: "numeric", month: "short", year: "numeric" });
}

/** 12 janvier 2027, 1er janvier 2027 */
export function formatLongDate(date: string, locale: Locale): string {
  return dateWith(date, locale, { day: "numeric", month: "long", year: "numeric" });
}

/** mardi 17 novembre, mardi 17 novembre 2026 with the year */
export function formatDayName(date: string, locale: Locale, options: { year?: boolean; short?: boolean } = {}): string {
  const parts = { weekday: options.short ? "short" : "long", day: "numeric", month: "long" } as const;
  return dateWith(date, locale, options.year ? { ...parts, year: "numeric" } : parts);
}

/** The two lines of a date tile. */
export function dayAndMonth(date: string, locale: Locale): { day: string; month: string } {
  const instant = atNoon(date);
  return {
    day: new Intl.DateTimeFormat(tags[locale], { day: "numeric", timeZone: "UTC" }).format(instant),
    month: new Intl.DateTimeFormat(tags[locale], { month: "short", timeZone: "UTC" }).format(instant),
  };
}

/** 12 – 14 janv. 2027, 15 févr. – 30 avr. 2027, 30 déc. 2026 – 2 janv. 2027 */
export function formatDateRange(start: string, end: string, locale: Locale): string {
  if (start === end) return formatShortDate(start, locale);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const from = dateWith(start, locale, {
    day: "numeric",
    ...(sameMonth ? {} : { month: "short" }),
    ...(sameYear ? {} : { year: "numeric" }),
  });
  return `${from}${fixed}– ${formatShortDate(end, locale)}`;
}

/** 9 h, 9 h 30; 9:00, 9:30 in English */
export function formatTime(time: string, locale: Locale): string {
  const [hours = "0", minutes = "00"] = time.split(":");
  if (locale === "en") return `${Number(hours)}:${minutes}`;
  return minutes === "00" ? `${Number(hours)}${narrow}h` : `${Number(hours)}${narrow}h${narrow}${minutes}`;
}

/** 9 h – 17 h */
export function formatTimeRange(start: string, end: string, locale: Locale): string {
  return `${formatTime(start, locale)}${fixed}– ${formatTime(end, locale)}`;
}

function dateWith(date: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: "UTC" }).formatToParts(atNoon(date));
  return parts.map((part) => (isFirstOfMonth(part, locale, options) ? `${part.value}er` : part.value)).join("");
}

/** French says «1er janvier» but «2 janvier», and 01/01/2027 in figures. */
function isFirstOfMonth(part: Intl.DateTimeFormatPart, locale: Locale, options: Intl.DateTimeFormatOptions): boolean {
  return locale === "fr" && part.type === "day" && part.value === "1" && options.day === "numeric";
}

function atNoon(date: string): Date {
  return new Date(`${date.slice(0, 10)}T12:00:00Z`);
}
