import type { Locale, MailTemplate } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import type { Words } from "../letter/letter.mail.js";

/** Where statements can be sent: a reading, or the transaction of an act. */
export interface Asked {
  rows<Row>(query: RawBuilder<Row>): Promise<Row[]>;
}

/** A mail of some sort, in some language. */
export interface Wanted {
  template: MailTemplate;
  locale: Locale;
}

/** What the organisation says in place of our words, where it says anything. One statement. */
export async function wordsOfOrganisation(
  asked: Asked,
  organisationId: string,
  wanted: readonly Wanted[],
): Promise<(of: Wanted) => Words | null> {
  const sorts = [...new Map(wanted.map((each) => [sortOf(each), each])).values()];
  const rows = await asked.rows(sql<Wanted & Words & { isReset: boolean }>`
    select distinct on (template, locale) template, locale, subject, heading, body, is_reset as "isReset" from mail_template_version
    where organisation_id = ${organisationId} and (template, locale) in (
      select * from unnest(${sorts.map(({ template }) => template)}::text[], ${sorts.map(({ locale }) => locale)}::text[]))
    order by template, locale, number desc`);
  const own = new Map(rows.filter(({ isReset }) => !isReset).map((row) => [sortOf(row), row]));
  return (of) => own.get(sortOf(of)) ?? null;
}

const sortOf = ({ template, locale }: Wanted): string => `${template}:${locale}`;
