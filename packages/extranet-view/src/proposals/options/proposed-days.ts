import { formatDateRange, formatDayName, formatLongDate, formatTimeRange, type Locale } from "@passerelle/ui";
import { groupSlots } from "../../sessions/group-slots.ts";

export type ProposedSlot = { date: string; startsAt: string; endsAt: string; venue: string | null };
export type ProposedOption = { id: string; position: number; isConfirmed?: boolean; slots: readonly ProposedSlot[] };

const languageTag: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };
/** As many as are read in one line. */
const mostInLine = 6;

/** What is told of an option: its days in one line where they look alike, each by itself where they do not. */
export type ToldDays =
  | { dates: string; weekdays: string; hours: string; days?: undefined }
  | { days: { date: string; name: string; hours: string }[] };

export function toldDays(slots: readonly ProposedSlot[], locale: Locale): ToldDays {
  const days = groupSlots(slots).map((day) => ({ date: day.date, hours: hoursOf(day.slots, locale) }));
  const [first] = days;
  const isAlike = days.every(({ date, hours }) => hours === first?.hours && monthOf(date) === monthOf(first.date));
  if (!first || !isAlike || days.length > mostInLine)
    return {
      days: days.map(({ date, hours }) => ({
        date,
        name: capitalised(formatDayName(date, locale, { year: true }), locale),
        hours,
      })),
    };
  const dates = days.map(({ date }) => date);
  return { dates: datesInWords(dates, locale), weekdays: weekdaysOf(dates, locale), hours: first.hours };
}

/** «12 – 14 janv. 2027 · 9 h – 17 h · Salle Estuaire», on one line. */
export function optionInShort(slots: readonly ProposedSlot[], locale: Locale): string {
  const days = groupSlots(slots);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return "";
  const dates =
    first.date === last.date ? formatLongDate(first.date, locale) : formatDateRange(first.date, last.date, locale);
  const spans = new Set(days.map((day) => formatTimeRange(day.slots[0]!.startsAt, day.slots.at(-1)!.endsAt, locale)));
  const [span] = spans;
  const [place, ...elsewhere] = placesOf(slots);
  return [dates, spans.size === 1 ? span : null, elsewhere.length === 0 ? place?.name : null]
    .filter(Boolean)
    .join(" · ");
}

/** «Salle Estuaire», then «12 rue des Chantiers, 44200 Nantes»: each place once. */
export function placesOf(slots: readonly ProposedSlot[]): { name: string; address: string | null }[] {
  const venues = new Set(slots.flatMap(({ venue }) => venue ?? []));
  return [...venues].map((venue) => {
    const [name = venue, ...address] = venue.split(", ");
    return { name, address: address.length > 0 ? address.join(", ") : null };
  });
}

/** «12, 13 et 14 janvier 2027» */
function datesInWords(dates: readonly string[], locale: Locale): string {
  const last = dates.at(-1)!;
  const others = dates.slice(0, -1).map((date) => dayNumber(date, locale));
  return listed([...others, formatLongDate(last, locale)], locale);
}

/** «Mardi, mercredi, jeudi» */
function weekdaysOf(dates: readonly string[], locale: Locale): string {
  const format = new Intl.DateTimeFormat(languageTag[locale], { weekday: "long", timeZone: "UTC" });
  return capitalised(dates.map((date) => format.format(new Date(`${date}T12:00:00Z`))).join(", "), locale);
}

/** «9 h – 12 h 30 et 13 h 30 – 17 h» */
function hoursOf(slots: readonly ProposedSlot[], locale: Locale): string {
  return listed(
    slots.map(({ startsAt, endsAt }) => formatTimeRange(startsAt, endsAt, locale)),
    locale,
  );
}

const dayNumber = (date: string, locale: Locale): string => {
  const day = Number(date.slice(8, 10));
  return locale === "fr" && day === 1 ? "1er" : String(day);
};

const listed = (parts: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(languageTag[locale], { type: "conjunction" }).format(parts);

const monthOf = (date: string): string => date.slice(0, 7);

const capitalised = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(languageTag[locale]) + text.slice(1);
