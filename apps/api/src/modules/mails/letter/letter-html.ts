import { layoutWords, type LayoutWords } from "./layout-words.rules.js";
import type { Answers, Caller, DayTable, Letter } from "./letter.mail.js";
import { escapeHtml, filesMark, linkMark, unsubscribeMark } from "./marks.rules.js";
import { nightStyle } from "./night-style.rules.js";
import { readableColour } from "./readable-colour.rules.js";
import type { Dress, Reader, Sheet } from "./render-letter.js";

/**
 * One column of 600 px, tables and inline styles: what mail readers of every age show alike. The classes are for those that
 * know more: a dark screen, a narrow one.
 */
export function letterHtml(sheet: Sheet): string {
  const { letter, dress, locale, reader } = sheet;
  const words = layoutWords[locale];
  const colour = readableColour(dress.colour);
  const mayAct = !reader.copyOf;
  return `<!doctype html>
<html lang="${locale.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(letter.subject)}</title><style>${nightStyle}</style></head>
<body class="canvas" style="margin:0;padding:0;background:#f7f7f5">
<table role="presentation" class="canvas" width="100%" cellpadding="0" cellspacing="0" style="background:#f7f7f5;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#4a4a46;font-size:15px;line-height:22px">
<tr><td height="6" style="height:6px;line-height:6px;font-size:0;background:${colour}">&nbsp;</td></tr>
<tr><td align="center" class="edge" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;text-align:left">
<tr><td style="padding:0 12px 18px">${letterhead(dress, colour)}</td></tr>
<tr><td class="card" style="background:#ffffff;border:1px solid #ebebe8;border-radius:16px;padding:30px 32px">
<h1 class="ink" style="margin:0 0 14px;font-size:22px;line-height:28px;color:#171716">${escapeHtml(letter.title)}</h1>
${paragraphs(letter.paragraphs)}${quote(letter)}${(letter.days ?? []).map((table, index) => dayTable(table, colour, words, mayAct ? index + 1 : null)).join("")}${factTable(letter)}${mayAct ? actions(letter, colour) : until(letter.answers, false)}${files(reader, colour, words)}${small(letter, colour, words, mayAct)}${contact(letter, words)}
</td></tr>
<tr><td class="quiet" style="padding:18px 24px;font-size:12px;line-height:18px;color:#6b6b65;text-align:center">${escapeHtml(words.foot(sheet))}${reader.unsubscribe ? `<br><a class="quiet" href="${unsubscribeMark}" style="color:#6b6b65">${words.unsubscribe}</a>` : ""}</td></tr>
</table></td></tr></table></body></html>
`;
}

const lines = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>");

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p style="margin:0 0 12px">${lines(text)}</p>`).join("");

function letterhead({ organisation, centre, logo }: Dress, colour: string): string {
  const place =
    centre && centre !== organisation
      ? `<br><span class="quiet" style="font-weight:400;font-size:13px;color:#6b6b65">${escapeHtml(centre)}</span>`
      : "";
  // The name stands beside it: a reader who sees no pictures misses nothing.
  const mark = logo
    ? `<td height="40"><img src="${escapeHtml(logo)}" height="40" alt="" style="display:block;height:40px;width:auto;max-width:160px;border:0"></td>`
    : `<td width="40" height="40" align="center" style="width:40px;height:40px;background:${colour};border-radius:8px;color:#ffffff;font-weight:600;font-size:15px">${escapeHtml(initialsOf(organisation))}</td>`;
  return `<table role="presentation" cellpadding="0" cellspacing="0"><tr>
${mark}
<td class="ink" style="padding-left:12px;color:#171716;font-weight:600;font-size:16px;line-height:20px">${escapeHtml(organisation)}${place}</td></tr></table>`;
}

function quote({ quote: said }: Letter): string {
  if (!said) return "";
  const from = said.from
    ? `<span class="quiet" style="font-size:13px;color:#6b6b65">${escapeHtml(said.from)}</span><br>`
    : "";
  return `<div class="line" style="margin:4px 0 16px;padding:2px 0 2px 14px;border-left:3px solid #ebebe8">${from}${lines(said.text)}</div>`;
}

const framed = (rows: string): string =>
  `<table role="presentation" class="line" width="100%" cellpadding="0" cellspacing="0" style="border:1px solid #ebebe8;border-radius:12px;margin:4px 0 20px;border-collapse:separate">${rows}</table>`;

/** Days at the left, hours at the right; the table keeps its two columns on a telephone, where lines wrap. */
function dayTable(table: DayTable, colour: string, words: LayoutWords, option: number | null): string {
  const head = `<tr><td colspan="2" class="tint" style="padding:13px 16px;background:#f4f6fb;border-radius:12px 12px 0 0;font-weight:600;font-size:16px;color:#171716">${escapeHtml(table.title)}</td></tr>`;
  const days = table.rows.map(
    ({ day, hours }) =>
      `<tr><td class="line ink" width="44%" style="padding:11px 8px 11px 16px;border-top:1px solid #ebebe8;color:#171716;font-weight:500">${escapeHtml(day)}</td><td class="line" align="right" style="padding:11px 16px 11px 8px;border-top:1px solid #ebebe8">${escapeHtml(hours)}</td></tr>`,
  );
  const facts = [
    [words.place, table.place],
    [words.trainer, table.trainer],
  ].flatMap(([label, value], index) =>
    label && value
      ? `<tr><td class="quiet${index === 0 ? " line" : ""}" valign="top" style="padding:10px 8px 10px 16px;color:#6b6b65;${index === 0 ? "border-top:1px solid #d6d6d1" : ""}">${label}</td><td class="ink${index === 0 ? " line" : ""}" align="right" style="padding:10px 16px 10px 8px;color:#171716;${index === 0 ? "border-top:1px solid #d6d6d1" : ""}">${escapeHtml(value)}</td></tr>`
      : [],
  );
  const choice =
    table.choose && option
      ? `<tr><td colspan="2" style="padding:6px 16px 16px">${filled(table.choose, `${linkMark}?option=${option}`, colour)}</td></tr>`
      : "";
  return framed([head, ...days, ...facts, choice].join(""));
}

function factTable({ lines: facts = [] }: Letter): string {
  if (facts.length === 0) return "";
  const rows = facts.map(
    ({ label, value }, index) =>
      `<tr><td class="quiet${index > 0 ? " line" : ""}" valign="top" style="padding:10px 8px 10px 16px;${index > 0 ? "border-top:1px solid #f1f1ef;" : ""}color:#6b6b65">${escapeHtml(label)}</td><td class="ink${index > 0 ? " line" : ""}" align="right" style="padding:10px 16px 10px 8px;${index > 0 ? "border-top:1px solid #f1f1ef;" : ""}color:#171716;word-break:break-word">${escapeHtml(value)}</td></tr>`,
  );
  return framed(rows.join(""));
}

function actions(letter: Letter, colour: string): string {
  const { answers, button } = letter;
  if (answers) return `${pair(answers, colour)}${until(answers, true)}`;
  if (!button) return "";
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:12px 0 20px"><tr><td style="background:${colour};border-radius:8px"><a href="${linkMark}" style="display:inline-block;padding:13px 24px;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(button)}</a></td></tr></table>`;
}

/** Of one size: neither answer is easier to give than the other. */
function pair({ accept, decline }: Answers, colour: string): string {
  const no = outlined(decline, `${linkMark}?answer=decline`);
  const cells = accept
    ? `<td width="50%" style="padding-right:8px">${filled(accept, `${linkMark}?answer=accept`, colour)}</td><td width="50%" style="padding-left:8px">${no}</td>`
    : `<td>${no}</td>`;
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px;table-layout:fixed"><tr>${cells}</tr></table>`;
}

const filled = (label: string, href: string, colour: string): string =>
  `<a href="${href}" style="display:block;padding:13px 8px;border:1px solid ${colour};border-radius:8px;background:${colour};color:#ffffff;font-weight:600;text-align:center;text-decoration:none">${escapeHtml(label)}</a>`;

const outlined = (label: string, href: string): string =>
  `<a class="card ink control" href="${href}" style="display:block;padding:13px 8px;border:1px solid #d6d6d1;border-radius:8px;background:#ffffff;color:#171716;font-weight:600;text-align:center;text-decoration:none">${escapeHtml(label)}</a>`;

function until(answers: Answers | undefined, mayAct: boolean): string {
  if (!answers) return "";
  const { before, day, after } = answers.until;
  const hint = mayAct ? `<br><span class="quiet" style="color:#6b6b65">${escapeHtml(answers.hint)}</span>` : "";
  return `<p style="margin:0 0 16px;text-align:center;font-size:14px;line-height:20px">${escapeHtml(before)}<strong class="ink" style="color:#171716">${escapeHtml(day)}</strong>${escapeHtml(after)}${hint}</p>`;
}

function files({ files: heavy }: Reader, colour: string, words: LayoutWords): string {
  if (heavy.length === 0) return "";
  const names = heavy.map(({ fileName, size }) => `<br>${escapeHtml(fileName)} (${words.size(size)})`).join("");
  return `<p class="quiet" style="margin:0 0 16px;font-size:13px;line-height:19px;color:#6b6b65"><a class="link" href="${filesMark}" style="color:${colour};font-weight:600">${words.files(heavy.length)}</a>${names}<br>${words.filesUntil(heavy.length)}</p>`;
}

function small(letter: Letter, colour: string, words: LayoutWords, mayAct: boolean): string {
  const notes = letter.notes.map((text) => `<p style="margin:0 0 6px">${escapeHtml(text)}</p>`).join("");
  const closing = letter.closing ? `<p style="margin:0 0 6px">${escapeHtml(letter.closing)}</p>` : "";
  const spare =
    mayAct && (letter.button || letter.answers)
      ? `<p style="margin:12px 0 0">${letter.answers ? words.fallbacks : words.fallback}<br><a class="link" href="${linkMark}" style="color:${colour};word-break:break-all">${linkMark}</a></p>`
      : "";
  const all = notes + closing + spare;
  return all ? `<div class="quiet" style="font-size:13px;line-height:19px;color:#6b6b65">${all}</div>` : "";
}

function contact({ contact: caller }: Letter, words: LayoutWords): string {
  if (!caller) return "";
  return `<div class="line" style="margin-top:20px;padding-top:16px;border-top:1px solid #ebebe8;font-size:14px;line-height:21px">${words.question(!!caller.phone)}<br><strong class="ink" style="color:#171716">${escapeHtml(caller.name)}</strong>${caller.role ? `, ${escapeHtml(caller.role)}` : ""}${reach(caller)}</div>`;
}

function reach({ phone, email }: Caller): string {
  const said = phone ?? email;
  if (!said) return "";
  const href = phone ? `tel:${phone.replace(/[^+\d]/g, "")}` : `mailto:${said}`;
  return ` · <a class="link" href="${escapeHtml(href)}" style="color:#171716">${escapeHtml(said)}</a>`;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s'’-]+/)
    .flatMap((word) => [...(word.match(/\p{L}|\p{N}/u) ?? [])])
    .slice(0, 2)
    .join("")
    .toUpperCase();
