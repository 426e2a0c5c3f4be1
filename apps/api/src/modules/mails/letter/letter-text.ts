import type { LayoutWords } from "./layout-words.rules.js";
import { layoutWords } from "./layout-words.rules.js";
import type { Answers, Caller, DayTable, Letter } from "./letter.mail.js";
import { filesMark, linkMark, unsubscribeMark } from "./marks.rules.js";
import type { Reader, Sheet } from "./render-letter.js";

/** The letter for readers of plain text: never absent. */
export function letterText(sheet: Sheet): string {
  const { letter, reader, locale } = sheet;
  const words = layoutWords[locale];
  const mayAct = !reader.copyOf;
  const blocks = [
    letter.title,
    ...letter.paragraphs,
    letter.quote && [letter.quote.from && `${letter.quote.from}${words.colon}`, ...quoted(letter.quote.text)],
    ...(letter.days ?? []).map((table, index) => dayTable(table, words, mayAct ? index + 1 : null)),
    (letter.lines ?? []).map(({ label, value }) => `${label}${words.colon} ${value}`),
    mayAct && letter.answers && buttons(letter.answers, words),
    letter.answers && until(letter.answers, mayAct),
    mayAct && letter.button && [`${letter.button}${words.colon}`, linkMark],
    files(reader, words),
    ...letter.notes,
    letter.closing,
    caller(letter, words),
    [
      "-- ",
      words.foot(sheet),
      ...(reader.unsubscribe ? [`${words.unsubscribe}${words.colon} ${unsubscribeMark}`] : []),
    ],
  ];
  return `${blocks
    .map((block) => (Array.isArray(block) ? block.filter(Boolean).join("\n") : block))
    .filter(Boolean)
    .join("\n\n")}\n`;
}

const quoted = (text: string): string[] => text.split("\n").map((line) => `> ${line}`.trimEnd());

function dayTable(
  { title, rows, place, trainer, choose }: DayTable,
  words: LayoutWords,
  option: number | null,
): string[] {
  return [
    title,
    ...rows.map(({ day, hours }) => `- ${day}${words.colon} ${hours}`),
    ...(place ? [`${words.place}${words.colon} ${place}`] : []),
    ...(trainer ? [`${words.trainer}${words.colon} ${trainer}`] : []),
    ...(choose && option ? [`${choose}${words.colon} ${linkMark}?option=${option}`] : []),
  ];
}

const buttons = ({ accept, decline }: Answers, words: LayoutWords): string[] => [
  ...(accept ? [`${accept}${words.colon} ${linkMark}?answer=accept`] : []),
  `${decline}${words.colon} ${linkMark}?answer=decline`,
];

const until = ({ until: { before, day, after }, hint }: Answers, mayAct: boolean): string[] => [
  `${before}${day}${after}`,
  ...(mayAct ? [hint] : []),
];

function files({ files: heavy }: Reader, words: LayoutWords): string[] | null {
  if (heavy.length === 0) return null;
  return [
    `${words.files(heavy.length)}${words.colon}`,
    filesMark,
    ...heavy.map(({ fileName, size }) => `- ${fileName} (${words.size(size)})`),
    words.filesUntil(heavy.length),
  ];
}

function caller({ contact }: Letter, words: LayoutWords): string[] | null {
  return contact ? [words.question(!!contact.phone), wholeCaller(contact)] : null;
}

const wholeCaller = ({ name, role, phone, email }: Caller): string =>
  [role ? `${name}, ${role}` : name, phone ?? email].filter(Boolean).join(" · ");
