import { limits, mailStates, mailTemplates } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { MailFilter, MailSort } from "#gql";

/** What the address of the list of mails holds. */
export const mailSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  state: z.enum(mailStates).optional().catch(undefined),
  template: z.enum(mailTemplates).optional().catch(undefined),
  company: z.uuid().optional().catch(undefined),
  contact: z.uuid().optional().catch(undefined),
  session: z.uuid().optional().catch(undefined),
  sort: z.enum(["date", "-date"]).optional().catch(undefined),
  /** The one open beside the list. */
  mail: z.uuid().optional().catch(undefined),
});
export type MailSearch = z.infer<typeof mailSearch>;

/** What all mails of a page are about, whatever is searched there. */
export type MailScope = { companyId?: string; sessionId?: string };

export function toMailFilter(search: MailSearch, scope: MailScope = {}): MailFilter {
  const { search: words, state, template, company, contact, session } = search;
  return { search: words, state, template, companyId: company, contactId: contact, sessionId: session, ...scope };
}

/** The latest first, unless asked otherwise. */
export function toMailSort({ sort }: MailSearch): MailSort {
  return sort === "date" ? "CREATED_ASC" : "CREATED_DESC";
}

export function hasMailFilters({ search, template, company, contact, session }: MailSearch): boolean {
  return Boolean(search ?? template ?? company ?? contact ?? session);
}

export const noMailFilters = {
  search: undefined,
  state: undefined,
  template: undefined,
  company: undefined,
  contact: undefined,
  session: undefined,
} as const satisfies Partial<MailSearch>;
