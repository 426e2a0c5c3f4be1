import { formatDateRange, formatDayName, formatLongDate, type Locale } from "@passerelle/ui";

const languageTag: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };
const narrowSpace = "\u202f";

/** «12 – 14 janv. 2027», or the one day in full. */
export function datesOf(dates: { startsOn: string; endsOn: string | null }, locale: Locale): string {
  const endsOn = dates.endsOn ?? dates.startsOn;
  return dates.startsOn === endsOn ? formatLongDate(endsOn, locale) : formatDateRange(dates.startsOn, endsOn, locale);
}

/** «Mar. 17 novembre» */
export function dayTitle(date: string, locale: Locale): string {
  return capitalised(formatDayName(date, locale, { short: true }), locale);
}

/** «Novembre 2026», for a month written `YYYY-MM`. */
export function monthTitle(month: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageTag[locale], { month: "long", year: "numeric", timeZone: "UTC" });
  return capitalised(format.format(new Date(`${month}-01`)), locale);
}

/** «21 h», «3 h 30» for a number of hours. */
export function duration(hours: number): string {
  const whole = Math.floor(hours);
  const minutes = Math.round((hours - whole) * 60);
  const text = `${whole}${narrowSpace}h`;
  return minutes === 0 ? text : `${text}${narrowSpace}${String(minutes).padStart(2, "0")}`;
}

function capitalised(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(languageTag[locale]) + text.slice(1);
}
