import { accessStates, limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { ContactFilter, ContactSort } from "#gql";

export const contactOrders = ["name", "-name", "company", "-company"] as const;

/** What the address of the list of contacts holds. A value it cannot read is forgotten, never an error. */
export const contactSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  view: z
    .enum([...accessStates, "TRASH"])
    .optional()
    .catch(undefined),
  company: z.uuid().optional().catch(undefined),
  centre: z.uuid().optional().catch(undefined),
  email: z.enum(["with", "without"]).optional().catch(undefined),
  sort: z.enum(contactOrders).optional().catch(undefined),
  /** The contact whose drawer is open, or the new one. */
  contact: z
    .union([z.literal("new"), z.uuid()])
    .optional()
    .catch(undefined),
});
export type ContactSearch = z.infer<typeof contactSearch>;
export type ContactView = NonNullable<ContactSearch["view"]>;
export type ContactOrder = (typeof contactOrders)[number];

const sortOf: Record<ContactOrder, ContactSort> = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  company: "COMPANY_ASC",
  "-company": "COMPANY_DESC",
};

export function toContactSort({ sort }: ContactSearch): ContactSort {
  return sortOf[sort ?? "name"];
}

export function toContactFilter({ search, view, company, centre, email }: ContactSearch): ContactFilter {
  return {
    search,
    companyId: company,
    centreId: centre,
    hasEmail: email && email === "with",
    deleted: view === "TRASH" ? true : undefined,
    access: view === "TRASH" ? undefined : view,
  };
}

export function hasContactFilters({ search, company, centre, email }: ContactSearch): boolean {
  return Boolean(search ?? company ?? centre ?? email);
}

export function withoutContactFilters(search: ContactSearch): ContactSearch {
  return { view: search.view, sort: search.sort };
}
