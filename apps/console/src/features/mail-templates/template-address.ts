import { mailTemplates } from "@passerelle/schema/vocabulary";
import type { MailTemplate } from "#gql";

const slugOf = (template: MailTemplate): string => template.toLowerCase().replaceAll("_", "-");

/** `/settings/mail-templates/date-proposal/fr` */
export const templateHref = (template: MailTemplate, language: string): string =>
  `/settings/mail-templates/${slugOf(template)}/${language.toLowerCase()}`;

/** What an address names, if there is such a mail. */
export const templateOf = (slug: string): MailTemplate | undefined =>
  mailTemplates.find((template) => slugOf(template) === slug);
