import { limits, mailTemplateLabels, normaliseSearch } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { MailTemplate, MailTemplateRow_WordingFragment } from "#gql";

/** What the address of the list of templates holds. */
export const templateSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  view: z.literal("changed").optional().catch(undefined),
});
export type TemplateSearch = z.infer<typeof templateSearch>;

/** One mail, with its words in each language. */
export type TemplateRow = { template: MailTemplate; wordings: readonly MailTemplateRow_WordingFragment[] };

export const isChanged = ({ wordings }: TemplateRow): boolean => wordings.some(({ isDefault }) => !isDefault);

/** Whether what is typed stands in its name or in its words, in any language; capitals and accents do not matter. */
export function matches({ template, wordings }: TemplateRow, search: string | undefined): boolean {
  const wanted = normaliseSearch(search ?? "");
  const { fr, en } = mailTemplateLabels[template];
  const said = [fr, en, ...wordings.flatMap(({ subject, heading, body }) => [subject, heading, body])];
  return normaliseSearch(said.join(" ")).includes(wanted);
}

export function rowsOf(wordings: readonly MailTemplateRow_WordingFragment[]): Map<MailTemplate, TemplateRow> {
  return new Map(
    [...Map.groupBy(wordings, ({ template }) => template)].map(([template, own]) => [
      template,
      { template, wordings: own },
    ]),
  );
}
