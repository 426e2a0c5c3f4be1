import type { Locale } from "@passerelle/schema/vocabulary";

/** What a template makes of its facts: words only, which the layout escapes and dresses. */
export interface Letter {
  subject: string;
  title: string;
  /** The first is the greeting. */
  paragraphs: string[];
  /** Facts worth a line of their own, under the paragraphs. */
  lines?: { label: string; value: string }[];
  button: string;
  /** Under the link, smaller: how long it holds, and what to do when it was not asked for. */
  notes: string[];
}

/** A template speaks every language of the screens. */
export type LetterTemplate<Facts> = Readonly<Record<Locale, (facts: Facts, sender: string) => Letter>>;

const languages: Record<Locale, string> = { FR: "fr-FR", EN: "en-GB" };

/** `vendredi 27 novembre 2026`, as the training place reads it. */
export function dayInWords(locale: Locale, day: Date | string): string {
  const instant = typeof day === "string" ? new Date(`${day}T12:00:00Z`) : day;
  return new Intl.DateTimeFormat(languages[locale], { timeZone: "Europe/Paris", dateStyle: "full" }).format(instant);
}

/** The same, with the time. */
export function momentInWords(locale: Locale, moment: Date): string {
  return new Intl.DateTimeFormat(languages[locale], {
    timeZone: "Europe/Paris",
    dateStyle: "full",
    timeStyle: "short",
  }).format(moment);
}
