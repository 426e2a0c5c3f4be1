import { limits, mailStates, mailTemplates } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { MailFilter, MailSort } from "#gql";

/** What the address of the list of mails holds. */
export const mailSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  state: z.enum(mailStates).optional().catch(undefined),
  template: z.enum(mailTemplates).optional().catch(undefined),
  company: z.uuid().optional().catch(undefined),
  sort: z.enum(["date", "-date"]).optional().catch(undefined),
  /** The one open beside the list. */
  mail: z.uuid().optional().catch(undefined),
});
export type MailSearch = z.infer<typeof mailSearch>;

export function toMailFilter({ search, state, template, company }: MailSearch): MailFilter {
  return { search, state, template, companyId: company };
}

/** The latest first, unless asked otherwise. */
export function toMailSort({ sort }: MailSearch): MailSort {
  return sort === "date" ? "CREATED_ASC" : "CREATED_DESC";
}

export function hasMailFilters({ search, template, company }: MailSearch): boolean {
  return Boolean(search ?? template ?? company);
}
