import type { Locale } from "./i18n.ts";

/**
 * Dates and amounts in words. Calendar dates («2027-01-12») and local times («09:30») have no time zone; instants are
 * shown on the clock of the organisation.
 */
const organisationZone = "Europe/Paris";
const narrow = "\u202f";
const fixed = "\u00a0";

type Instant = string | Date;

const tags: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };
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

/** 1,4 Mo; 1.4 MB in English. By 1 024, as file managers count, so that a 50 Mo limit reads « 50 Mo ». */
export function formatFileSize(bytes: number, locale: Locale): string {
  const units = locale === "fr" ? ["o", "Ko", "Mo", "Go"] : ["B", "KB", "MB", "GB"];
  let size = bytes;
  let rank = 0;
  while (size >= 1024 && rank < units.length - 1) {
    size /= 1024;
    rank += 1;
  }
  const digits = rank >= 2 && size < 10 ? 1 : 0;
  return `${formatNumber(size, locale, { maximumFractionDigits: digits })}${fixed}${units[rank]}`;
}

/** 4 350 €, 4 350,50 €; from cents */
export function formatAmount(cents: number, locale: Locale): string {
  const whole = cents % 100 === 0;
  const digits = whole ? 0 : 2;
  return formatNumber(cents / 100, locale, {
    style: "currency",
    currency: "EUR",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** 1 234 */
export function formatCount(count: number, locale: Locale): string {
  return formatNumber(count, locale, {});
}

/** 81 %, from 0.81 */
export function formatPercent(share: number, locale: Locale): string {
  return formatNumber(share, locale, { style: "percent" });
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

function dayBefore(day: string): string {
  return new Date(atNoon(day).getTime() - 86_400_000).toISOString().slice(0, 10);
}

function clockTime(instant: Instant): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: organisationZone, hour: "2-digit", minute: "2-digit" }).format(
    new Date(instant),
  );
}

function formatNumber(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(tags[locale], options).format(value);
}

/** «2 min» never splits at the end of a line. */
function unbreakable(text: string): string {
  return text.replace(/(\d) /u, `$1${narrow}`).replace(/(\d)\u00a0/u, `$1${narrow}`);
}
