/** Instants, shown on the clock of the organisation wherever the reader is. */
import type { Locale } from "../i18n.ts";
import { formatDate, formatDayName, formatTime } from "./dates.ts";
import { narrow, tags } from "./locale-tags.ts";

const organisationZone = "Europe/Paris";

type Instant = string | Date;

const words = {
  fr: {
    now: "à l’instant",
    today: "Aujourd’hui",
    yesterday: "Hier",
    at: (day: string, time: string) => `${day} à ${time}`,
  },
  en: {
    now: "just now",
    today: "Today",
    yesterday: "Yesterday",
    at: (day: string, time: string) => `${day} at ${time}`,
  },
} as const;

/** 21/11/2026, the day of an instant on the organisation's clock */
export function formatInstantDate(instant: Instant, locale: Locale): string {
  return formatDate(calendarDay(instant), locale);
}

/** 9 h 12, the time of an instant on the organisation's clock */
export function formatInstantTime(instant: Instant, locale: Locale): string {
  return formatTime(clockTime(instant), locale);
}

/** 20/11/2026 à 17 h 14 */
export function formatInstant(instant: Instant, locale: Locale): string {
  return words[locale].at(formatInstantDate(instant, locale), formatInstantTime(instant, locale));
}

/** à l’instant, il y a 2 min, il y a 3 h, hier à 17 h 42, then the date and time */
export function formatRelative(instant: Instant, now: Instant, locale: Locale): string {
  const seconds = Math.max(0, (new Date(now).getTime() - new Date(instant).getTime()) / 1000);
  if (seconds < 45) return words[locale].now;
  const ago = new Intl.RelativeTimeFormat(tags[locale], { style: "short", numeric: "always" });
  if (seconds < 3600) return unbreakable(ago.format(-Math.max(1, Math.floor(seconds / 60)), "minute"));
  const day = calendarDay(instant);
  const today = calendarDay(now);
  if (day === today) return unbreakable(ago.format(-Math.floor(seconds / 3600), "hour"));
  if (day === dayBefore(today)) {
    return words[locale].at(words[locale].yesterday.toLowerCase(), formatInstantTime(instant, locale));
  }
  return formatInstant(instant, locale);
}

/** The heading of a day in a list: Aujourd’hui, Hier, then mardi 17 novembre (with the year when it is another). */
export function formatDayHeading(instant: Instant, now: Instant, locale: Locale): string {
  const day = calendarDay(instant);
  const today = calendarDay(now);
  if (day === today) return words[locale].today;
  if (day === dayBefore(today)) return words[locale].yesterday;
  const name = formatDayName(day, locale, { year: day.slice(0, 4) !== today.slice(0, 4) });
  return name.charAt(0).toLocaleUpperCase(tags[locale]) + name.slice(1);
}

/** 2027-01-12: the calendar day of an instant on the organisation's clock, to group and compare. */
export function calendarDay(instant: Instant): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: organisationZone, dateStyle: "short" }).format(new Date(instant));
}

function dayBefore(day: string): string {
  return new Date(new Date(`${day}T12:00:00Z`).getTime() - 86_400_000).toISOString().slice(0, 10);
}

function clockTime(instant: Instant): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: organisationZone, hour: "2-digit", minute: "2-digit" }).format(
    new Date(instant),
  );
}

/** «2 min» never splits at the end of a line. */
function unbreakable(text: string): string {
  return text.replace(/(\d) /u, `$1${narrow}`).replace(/(\d)\u00a0/u, `$1${narrow}`);
}
