import type { Locale, MailTemplate } from "@passerelle/schema/vocabulary";
import { headerText } from "#platform/mail/mail-address";
import { templates, type MailFacts } from "../templates/all.mail.js";
import { renderWords, WordsFault } from "../wording/render-words.js";
import type { Letter, MailDesign, Words } from "./letter.mail.js";
import { withoutMark } from "./marks.rules.js";

/** A template and what it is told, tied to each other. */
export type Told = { [Template in MailTemplate]: { template: Template; facts: MailFacts[Template] } }[MailTemplate];

/** What the staff wrote in place of the template: its fields are filled in already. */
export interface Written {
  subject?: string;
  body?: string;
}

export interface Composed {
  letter: Letter;
  /** Why the words of the organisation could not be used, and ours were. */
  fault: WordsFault | null;
}

/** Makes a letter of facts and words: those of this organisation, or ours. */
export function composeLetter(
  told: Told,
  locale: Locale,
  organisation: string,
  { words, written }: { words?: Words | null; written?: Written },
): Composed {
  const design = templates[told.template] as MailDesign<Told["facts"]>;
  const facts = tidied(told.facts);
  const values = { ...design.values(facts, locale), organisation };
  const { filled, fault } = fillIn(words ?? null, design.words[locale], values);
  const letter: Letter = {
    ...design.rest[locale](facts, organisation),
    subject: oneLine(written?.subject ?? filled.subject, 200) || oneLine(filled.heading, 200) || organisation,
    title: oneLine(filled.heading),
    paragraphs: paragraphsOf(written?.body ?? filled.body),
  };
  return { letter, fault };
}

/** The words of the organisation were checked when they were saved; should they fail all the same, the mail leaves in ours. */
function fillIn(
  own: Words | null,
  ours: Words,
  values: Readonly<Record<string, string | null>>,
): { filled: Words; fault: WordsFault | null } {
  try {
    return { filled: inEach(own ?? ours, values), fault: null };
  } catch (error) {
    if (!own || !(error instanceof WordsFault)) throw error;
    return { filled: inEach(ours, values), fault: error };
  }
}

const inEach = ({ subject, heading, body }: Words, values: Readonly<Record<string, string | null>>): Words => ({
  subject: renderWords(subject, values),
  heading: renderWords(heading, values),
  body: renderWords(body, values),
});

/** Parted by blank lines; within one, a line break stays. No control character comes through, nor what turns the reading direction. */
export function paragraphsOf(text: string): string[] {
  const tidy = withoutMark(
    text
      .toWellFormed()
      .replace(/\r\n?/g, "\n")
      .replace(/[\p{Zl}\p{Zp}]/gu, "\n")
      .replace(/(?:(?!\n)[\p{Cc}\p{Cf}])+/gu, " "),
  );
  return tidy
    .split(/\n[\t ]*\n+/)
    .map((paragraph) => paragraph.replace(/[\t ]+\n/g, "\n").trim())
    .filter(Boolean);
}

/** A name that holds line breaks could write paragraphs of its own into the plain text; one that holds the mark of the link could take the link. */
function tidied<Value>(value: Value, name = ""): Value {
  if (typeof value === "string") return (spoken.has(name) ? paragraphsOf(value).join("\n\n") : oneLine(value)) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => tidied(each)) as Value;
  if (value === null || typeof value !== "object" || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidied(each, key)])) as Value;
}

/** What people say at length keeps its paragraphs. */
const spoken: ReadonlySet<string> = new Set(["message", "comment"]);

function oneLine(text: string, limit = 500): string {
  return withoutMark(headerText(text, limit));
}
