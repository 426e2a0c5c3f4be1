import type { Locale } from "@passerelle/schema/vocabulary";
import type { Letter } from "./letter.mail.js";
import { readableColour } from "./readable-colour.rules.js";

/** Who writes: the organisation in the dress of the centre. */
export interface Dress {
  organisation: string;
  centre: string | null;
  colour: string;
  /** Address of the centre's logo, which anybody may fetch; without one, the initials stand there. */
  logo?: string | null;
}

/** Stands where the link will: the link itself is written in at the moment the mail leaves. */
export const linkMark = "https://link.invalid/";

/** What people wrote never holds the mark: the link would be written into an address of theirs, and with it what it opens. */
export const withoutMark = (text: string): string => text.replaceAll(linkMark, "…");

/** Writes the link into both bodies; to those it is not for, what stands in its place. */
export function withLink({ html, text }: { html: string; text: string }, link: string): { html: string; text: string } {
  return { html: html.replaceAll(linkMark, () => escapeHtml(link)), text: text.replaceAll(linkMark, () => link) };
}

const reasons: Record<Locale, (dress: Dress, to: string) => string> = {
  FR: ({ organisation }, to) => `Ce message de ${organisation} est adressé à ${to} ; son lien lui est personnel.`,
  EN: ({ organisation }, to) => `This message from ${organisation} is meant for ${to}; its link is personal.`,
};
const fallbacks: Record<Locale, string> = {
  FR: "Le bouton ne s’ouvre pas ? Copiez cette adresse dans votre navigateur :",
  EN: "The button does not open? Copy this address into your browser:",
};

/** The letter for readers of plain text: never absent. */
export function letterText(letter: Letter, dress: Dress, locale: Locale, to: string): string {
  const lines = (letter.lines ?? []).map(({ label, value }) => `${label}${locale === "FR" ? "\u202f:" : ":"} ${value}`);
  const blocks = [
    letter.title,
    ...letter.paragraphs,
    lines.join("\n"),
    `${letter.button}${locale === "FR" ? "\u202f:" : ":"}\n${linkMark}`,
    ...letter.notes,
    `-- \n${reasons[locale](dress, to)}`,
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

/** One column of 600 px, tables and inline styles: what mail readers of every age show alike. */
export function letterHtml(letter: Letter, dress: Dress, locale: Locale, to: string): string {
  const colour = readableColour(dress.colour);
  const paragraphs = letter.paragraphs.map((text) => `<p style="margin:0 0 12px">${escapeHtml(text)}</p>`).join("");
  const notes = letter.notes.map((text) => `<p style="margin:0 0 6px">${escapeHtml(text)}</p>`).join("");
  return `<!doctype html>
<html lang="${locale.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(letter.subject)}</title></head>
<body style="margin:0;padding:0;background:#f7f7f5">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f7f7f5;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#4a4a46;font-size:15px;line-height:22px">
<tr><td height="6" style="height:6px;line-height:6px;font-size:0;background:${colour}">&nbsp;</td></tr>
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;text-align:left">
<tr><td style="padding:0 12px 18px">${letterhead(dress, colour)}</td></tr>
<tr><td style="background:#ffffff;border:1px solid #ebebe8;border-radius:12px;padding:30px 28px">
<h1 style="margin:0 0 14px;font-size:22px;line-height:28px;color:#171716">${escapeHtml(letter.title)}</h1>
${paragraphs}${factTable(letter)}
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:12px 0 20px"><tr><td style="background:${colour};border-radius:8px"><a href="${linkMark}" style="display:inline-block;padding:13px 24px;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(letter.button)}</a></td></tr></table>
<div style="font-size:13px;line-height:19px;color:#6b6b65">${notes}<p style="margin:12px 0 0">${fallbacks[locale]}<br><a href="${linkMark}" style="color:${colour};word-break:break-all">${linkMark}</a></p></div>
</td></tr>
<tr><td style="padding:18px 24px;font-size:12px;line-height:18px;color:#6b6b65;text-align:center">${escapeHtml(reasons[locale](dress, to))}</td></tr>
</table></td></tr></table></body></html>
`;
}

function letterhead({ organisation, centre, logo }: Dress, colour: string): string {
  const place =
    centre && centre !== organisation
      ? `<br><span style="font-weight:400;font-size:13px;color:#6b6b65">${escapeHtml(centre)}</span>`
      : "";
  // The name stands beside it: a reader who sees no pictures misses nothing.
  const mark = logo
    ? `<td height="40"><img src="${escapeHtml(logo)}" height="40" alt="" style="display:block;height:40px;width:auto;max-width:160px;border:0"></td>`
    : `<td width="40" height="40" align="center" style="width:40px;height:40px;background:${colour};border-radius:8px;color:#ffffff;font-weight:600;font-size:15px">${escapeHtml(initialsOf(organisation))}</td>`;
  return `<table role="presentation" cellpadding="0" cellspacing="0"><tr>
${mark}
<td style="padding-left:12px;color:#171716;font-weight:600;font-size:16px;line-height:20px">${escapeHtml(organisation)}${place}</td></tr></table>`;
}

function factTable({ lines = [] }: Letter): string {
  if (lines.length === 0) return "";
  const rows = lines.map(
    ({ label, value }, index) =>
      `<tr><td style="padding:10px 14px;${index > 0 ? "border-top:1px solid #f1f1ef;" : ""}color:#6b6b65">${escapeHtml(label)}</td><td align="right" style="padding:10px 14px;${index > 0 ? "border-top:1px solid #f1f1ef;" : ""}color:#171716">${escapeHtml(value)}</td></tr>`,
  );
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border:1px solid #ebebe8;border-radius:8px;margin:4px 0 16px">${rows.join("")}</table>`;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s'’-]+/)
    .flatMap((word) => [...(word.match(/\p{L}|\p{N}/u) ?? [])])
    .slice(0, 2)
    .join("")
    .toUpperCase();

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark]!);
