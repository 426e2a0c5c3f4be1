import type { Locale, MailTemplate } from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import type { Words } from "../letter/letter.mail.js";

/** Where statements can be sent: a reading, or the transaction of an act. */
export interface Asked {
  rows<Row>(query: RawBuilder<Row>): Promise<Row[]>;
}

/** What the organisation says in place of our words, or null. */
export async function wordsOfOrganisation(
  asked: Asked,
  organisationId: string,
  template: MailTemplate,
  locale: Locale,
): Promise<Words | null> {
  const [latest] = await asked.rows(sql<Words & { isReset: boolean }>`
    select subject, heading, body, is_reset as "isReset" from mail_template_version
    where organisation_id = ${organisationId} and template = ${template} and locale = ${locale} order by number desc limit 1`);
  return latest && !latest.isReset ? latest : null;
}
