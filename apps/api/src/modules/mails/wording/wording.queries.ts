import type { MailWording, MailWordingVersion, MergeField } from "@passerelle/schema/contract";
import { locales, mailTemplates, type Locale, type MailTemplate } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Reading } from "#platform/reading";
import type { MailDesign, Words } from "../letter/letter.mail.js";
import { sender } from "../templates/merge-fields.rules.js";
import { templates } from "../templates/all.mail.js";
import { sampleLink } from "./sample-of-session.rules.js";
import type { Asked } from "./words-of-organisation.queries.js";

type Latest = Words & {
  template: MailTemplate;
  locale: Locale;
  number: number;
  isReset: boolean;
  createdAt: Date;
  author: string;
};

/** The words of all mails in every language: one statement. */
export async function listWordings(asked: Asked, organisationId: string): Promise<MailWording[]> {
  const latest = await asked.rows(sql<Latest>`
    select distinct on (template, locale) template, locale, number, subject, heading, body, is_reset as "isReset", created_at as "createdAt", author
    from mail_template_version where organisation_id = ${organisationId} order by template, locale, number desc`);
  const known = new Map(latest.map((row) => [wordingId(row.template, row.locale), row]));
  return mailTemplates.flatMap((template) =>
    locales.map((locale) => wordingOf(template, locale, known.get(wordingId(template, locale)))),
  );
}

export async function findWording(
  asked: Asked,
  organisationId: string,
  template: MailTemplate,
  locale: Locale,
): Promise<MailWording> {
  const [latest] = await asked.rows(sql<Latest>`
    select template, locale, number, subject, heading, body, is_reset as "isReset", created_at as "createdAt", author
    from mail_template_version where organisation_id = ${organisationId} and template = ${template} and locale = ${locale}
    order by number desc limit 1`);
  return wordingOf(template, locale, latest);
}

function wordingOf(template: MailTemplate, locale: Locale, latest: Latest | undefined): MailWording {
  const own = latest && !latest.isReset ? latest : null;
  const { subject, heading, body } = own ?? templates[template].words[locale];
  return {
    id: wordingId(template, locale),
    template,
    locale,
    subject,
    heading,
    body,
    isDefault: !own,
    version: latest?.number ?? 0,
    changedAt: latest?.createdAt ?? null,
    changedBy: latest?.author ?? null,
  };
}

const wordingId = (template: MailTemplate, locale: Locale): string => `${template}:${locale}`;

/** As many as anybody would go through. */
const shown = 50;

/** What was saved, the latest first. */
export function versionsOf(reading: Reading, template: MailTemplate, locale: Locale): Promise<MailWordingVersion[]> {
  return reading.rows(sql<MailWordingVersion>`
    select id, number, subject, heading, body, is_reset as "isReset", created_at as "createdAt", author
    from mail_template_version where organisation_id = ${reading.viewer.organisationId} and template = ${template} and locale = ${locale}
    order by number desc limit ${shown}`);
}

/** What the words may name, with an example of each. */
export function fieldsOf(template: MailTemplate, locale: Locale, reader: Locale): MergeField[] {
  const { fields, values, sample } = templates[template] as MailDesign<unknown>;
  const samples = values(sample(locale, sampleLink), locale);
  const label = (field: { fr: string; en: string }): string => (reader === "EN" ? field.en : field.fr);
  return [
    ...Object.entries(fields).map(([name, field]) => ({ name, label: label(field), sample: samples[name] ?? null })),
    { name: "organisation", label: label(sender), sample: null },
  ];
}
