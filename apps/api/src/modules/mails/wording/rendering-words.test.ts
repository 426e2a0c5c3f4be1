import { locales, mailTemplates } from "@passerelle/schema/vocabulary";
import { expect, test } from "vitest";
import { composeLetter, paragraphsOf, type Told } from "../letter/compose-letter.js";
import { linkMark } from "../letter/marks.rules.js";
import { templates } from "../templates/all.mail.js";
import { faultsOf } from "./check-wording.js";
import { checkWords, renderWords, type WordsFault } from "./render-words.js";
import { sampleOf } from "./sample-of-session.rules.js";

const values = { firstName: "Paul", several: null };
const faultIn = (text: string): Pick<WordsFault, "reason" | "line" | "subject"> | null => {
  try {
    checkWords(text, values);
    return null;
  } catch (error) {
    const { reason, line, subject } = error as WordsFault;
    return { reason, line, subject };
  }
};

test.each([
  ["Bonjour {{ nom }}", { reason: "UNKNOWN_FIELD", line: 1, subject: "nom" }],
  ["Bonjour\n\n{% if several %}{{ jamais }}{% endif %}", { reason: "UNKNOWN_FIELD", line: 3, subject: "jamais" }],
  ["{{ firstName | raw }}", { reason: "UNKNOWN_FILTER", line: 1, subject: "raw" }],
  ["{{ firstName | json }}", { reason: "UNKNOWN_FILTER", line: 1, subject: "json" }],
  ["{% raw %}{{ firstName }}{% endraw %}", { reason: "UNKNOWN_TAG", line: 1, subject: "raw" }],
  ["{% include '/etc/passwd' %}", { reason: "UNKNOWN_TAG", line: 1, subject: "include" }],
  ["{% render 'x' %}", { reason: "UNKNOWN_TAG", line: 1, subject: "render" }],
  ["{% layout 'x' %}", { reason: "UNKNOWN_TAG", line: 1, subject: "layout" }],
  ["{% for i in (1..100000000) %}x{% endfor %}", { reason: "UNKNOWN_TAG", line: 1, subject: "for" }],
  ["{% assign x = 1 %}", { reason: "UNKNOWN_TAG", line: 1, subject: "assign" }],
  ["{{ firstName.constructor }}", { reason: "UNKNOWN_FIELD", line: 1, subject: "firstName.constructor" }],
  ["{{ firstName.__proto__ }}", { reason: "UNKNOWN_FIELD", line: 1, subject: "firstName.__proto__" }],
  ["{{ constructor }}", { reason: "UNKNOWN_FIELD", line: 1, subject: "constructor" }],
  ["{{ __proto__ }}", { reason: "UNKNOWN_FIELD", line: 1, subject: "__proto__" }],
  ["Bonjour\n{% if several %}", { reason: "UNREADABLE", line: 2, subject: null }],
  ["Bonjour {{ firstName", { reason: "UNREADABLE", line: 1, subject: null }],
] as const)("%j is refused, with its line and its reason (R-061, L-19)", (text, fault) => {
  expect(faultIn(text)).toMatchObject(fault);
});

test("a text beyond all measure is refused before it is read", () => {
  expect(faultIn("{% if several %}".repeat(20_000))).toEqual({ reason: "TOO_MUCH", line: 1, subject: null });
});

test.each([
  "",
  "Bonjour",
  "Bonjour {{ firstName }},",
  "{% if several %}A{% else %}B{% endif %}",
  "{{ several | default: 'rien' }}",
])("%j may be used (R-061)", (text) => {
  expect(faultIn(text)).toBeNull();
});

test("what a field stands for is never read as a template (L-19)", () => {
  expect(renderWords("Bonjour {{ firstName }}", { firstName: "{{ several }}{% raw %}" })).toBe(
    "Bonjour {{ several }}{% raw %}",
  );
});

test.each(mailTemplates.flatMap((template) => locales.map((locale) => [template, locale] as const)))(
  "our own words of %s in %s come out whole, with nothing or everything to say (R-106)",
  (template, locale) => {
    expect(faultsOf(template, locale, templates[template].words[locale], locale)).toEqual([]);
    const { letter } = composeLetter(sampleOf(template, locale, null), locale, "Atelier Loire", {});
    expect([letter.subject, letter.title, ...letter.paragraphs].join("\n")).not.toMatch(/\{\{|\{%|undefined|null/);
    expect(letter.paragraphs[0]).toBe(locale === "FR" ? "Bonjour Paul," : "Hello Paul,");
  },
);

test("words that no longer come out give way to ours, and say why", () => {
  const told = sampleOf("PASSWORD_RESET", "FR", null);
  const words = { subject: "{{ disparu }}", heading: "Titre", body: "Texte" };
  const { letter, fault } = composeLetter(told, "FR", "Atelier", { words });
  expect(letter.subject).toBe("Choisissez un nouveau mot de passe");
  expect(fault).toMatchObject({ reason: "UNKNOWN_FIELD", subject: "disparu" });
});

test("whatever people write, no mark of a link comes through, not even put together by a template (L-16)", () => {
  const told = {
    template: "DATES_CHANGED",
    facts: { ...sampleOf("DATES_CHANGED", "FR", null).facts, sessionTitle: "invalid/" },
  };
  const words = {
    subject: "x",
    heading: "https://link.{{ sessionTitle }}",
    body: `${linkMark} https://link.{{ sessionTitle }}`,
  };
  const { letter } = composeLetter(told as Told, "FR", "Atelier", { words });
  expect(`${letter.title}${letter.paragraphs.join("")}`).not.toContain("link.invalid");
  const { letter: written } = composeLetter(told as Told, "FR", "Atelier", { written: { body: `Ici : ${linkMark}` } });
  expect(written.paragraphs).toEqual(["Ici : …"]);
});

test("paragraphs are parted by blank lines, and hold neither control characters nor turned writing", () => {
  expect(paragraphsOf("Un\r\nsuite\r\n\r\n \r\nDeux\u202e\u0000\u2028trois\n\n\n")).toEqual([
    "Un\nsuite",
    "Deux\ntrois",
  ]);
});
