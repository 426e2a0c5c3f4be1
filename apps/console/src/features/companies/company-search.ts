import { companyKinds, limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { CompanyFilter, CompanySort } from "#gql";

export const companyOrders = ["name", "-name", "city", "-city"] as const;

/** What the address of the list of companies holds. */
export const companySearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  kind: z.enum(companyKinds).optional().catch(undefined),
  centre: z.uuid().optional().catch(undefined),
  access: z.enum(["open", "none"]).optional().catch(undefined),
  sort: z.enum(companyOrders).optional().catch(undefined),
  /** The drawer of a new company. */
  drawer: z.literal("new").optional().catch(undefined),
});
export type CompanySearch = z.infer<typeof companySearch>;
export type CompanyOrder = (typeof companyOrders)[number];

const sortOf: Record<CompanyOrder, CompanySort> = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  city: "CITY_ASC",
  "-city": "CITY_DESC",
};

export function toCompanySort({ sort }: CompanySearch): CompanySort {
  return sortOf[sort ?? "name"];
}

export function toCompanyFilter({ search, kind, centre, access }: CompanySearch): CompanyFilter {
  return { search, kind, centreId: centre, hasOpenAccess: access && access === "open" };
}

export function hasCompanyFilters({ search, kind, centre, access }: CompanySearch): boolean {
  return Boolean(search ?? kind ?? centre ?? access);
}
