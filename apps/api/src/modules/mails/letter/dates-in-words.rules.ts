import type { Locale } from "@passerelle/schema/vocabulary";

/** A stretch of training on one day, in the time of the place: `YYYY-MM-DD`, `HH:MM`. */
export interface DatedSlot {
  date: string;
  startsAt: string;
  endsAt: string;
}

export interface DayInWords {
  day: string;
  hours: string;
}

const languages: Record<Locale, string> = { FR: "fr-FR", EN: "en-GB" };

/** Made once: making one takes longer than all that a mail asks of it. */
const each = <Format>(make: (language: string) => Format): Record<Locale, Format> => ({
  FR: make(languages.FR),
  EN: make(languages.EN),
});
const days = each((language) => new Intl.DateTimeFormat(language, { timeZone: "Europe/Paris", dateStyle: "full" }));
const moments = each(
  (language) => new Intl.DateTimeFormat(language, { timeZone: "Europe/Paris", dateStyle: "full", timeStyle: "short" }),
);
const lists = each((language) => new Intl.ListFormat(language));

/** `vendredi 27 novembre 2026`, as the training place reads it. */
export function dayInWords(locale: Locale, day: Date | string): string {
  return days[locale].format(typeof day === "string" ? new Date(`${day}T12:00:00Z`) : day);
}

/** The same, with the time. */
export function momentInWords(locale: Locale, moment: Date): string {
  return moments[locale].format(moment);
}

/** One line a day, in order: `Mardi 12 janvier 2027`, `9 h – 12 h 30 et 13 h 30 – 17 h`. */
export function daysInWords(locale: Locale, slots: readonly DatedSlot[]): DayInWords[] {
  const inOrder = slots.toSorted((a, b) => `${a.date} ${a.startsAt}`.localeCompare(`${b.date} ${b.startsAt}`));
  return [...Map.groupBy(inOrder, ({ date }) => date)].map(([date, ofDay]) => ({
    day: capital(dayInWords(locale, date)),
    hours: lists[locale].format(ofDay.map((slot) => hoursInWords(locale, slot))),
  }));
}

/** `du mardi 12 au jeudi 14 janvier 2027`, for a subject or a sentence; one day is named alone. */
export function periodInWords(locale: Locale, slots: readonly DatedSlot[]): string {
  const dates = slots.map(({ date }) => date).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return "";
  if (first === last) return dayInWords(locale, first);
  return locale === "FR"
    ? `du ${dayInWords(locale, first)} au ${dayInWords(locale, last)}`
    : `from ${dayInWords(locale, first)} to ${dayInWords(locale, last)}`;
}

/** Never broken between its two ends. */
const hoursInWords = (locale: Locale, { startsAt, endsAt }: DatedSlot): string =>
  `${timeInWords(locale, startsAt)}\u00a0–\u00a0${timeInWords(locale, endsAt)}`;

function timeInWords(locale: Locale, time: string): string {
  const [hours = "0", minutes = "00"] = time.split(":");
  if (locale === "EN") return `${Number(hours)}:${minutes}`;
  return minutes === "00" ? `${Number(hours)}\u202fh` : `${Number(hours)}\u202fh\u202f${minutes}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
