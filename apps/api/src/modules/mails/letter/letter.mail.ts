import type { Locale } from "@passerelle/schema/vocabulary";
import type { DayInWords } from "./dates-in-words.rules.js";

export { dayInWords, momentInWords } from "./dates-in-words.rules.js";

/** What people may write in other words: one line, one line, and paragraphs parted by blank lines. */
export interface Words {
  subject: string;
  heading: string;
  body: string;
}

/** Days of training: one table, or one for each option. */
export interface DayTable {
  title: string;
  rows: readonly DayInWords[];
  place?: string | null;
  trainer?: string | null;
  /** Chooses this option. */
  choose?: string;
}

/** Two buttons of one size, and by when to answer. */
export interface Answers {
  /** None where each option has a button of its own. */
  accept?: string;
  decline: string;
  /** The day itself stands out. */
  until: { before: string; day: string; after: string };
  hint: string;
}

/** Whom to call. */
export interface Caller {
  name: string;
  role: string | null;
  phone: string | null;
  email: string | null;
}

/** What the template says whatever the words are: words only too, which the layout escapes and dresses. */
export interface Rest {
  /** Facts worth a line of their own, under the paragraphs. */
  lines?: { label: string; value: string }[];
  days?: DayTable[];
  /** Somebody's own words, told apart from ours. */
  quote?: { from: string; text: string } | null;
  answers?: Answers;
  button?: string | null;
  /** Under the link, smaller: how long it holds, and what to do when it was not asked for. */
  notes: string[];
  contact?: Caller | null;
  /** The last words, before whom to call. */
  closing?: string;
}

export type Letter = Rest & {
  subject: string;
  title: string;
  /** The first is the greeting. */
  paragraphs: string[];
};

/** A piece of a mail that its words may name: «{{ firstName }}». */
export interface MergeField {
  fr: string;
  en: string;
}

/** All of one template: its words, which an organisation may change, and the rest, which it may not. */
export interface MailDesign<Facts, Field extends string = string> {
  fields: Readonly<Record<Field, MergeField>>;
  /** What the fields stand for; null where there is nothing to say. */
  values(facts: Facts, locale: Locale): Readonly<Record<Field, string | null>>;
  /** In Liquid, of these fields alone. */
  words: Readonly<Record<Locale, Words>>;
  rest: Readonly<Record<Locale, (facts: Facts, sender: string) => Rest>>;
  /** Invented, for previews. */
  sample(locale: Locale, link: string): Facts;
}
