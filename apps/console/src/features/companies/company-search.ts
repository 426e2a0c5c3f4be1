import { limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { CompanySort } from "#gql";

const orders = ["name", "-name", "city", "-city"] as const;

/** What the address of the list of companies holds. */
export const companySearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  sort: z.enum(orders).optional().catch(undefined),
});
export type CompanySearch = z.infer<typeof companySearch>;
export type CompanyOrder = (typeof orders)[number];

const sortOf: Record<CompanyOrder, CompanySort> = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  city: "CITY_ASC",
  "-city": "CITY_DESC",
};

export function toCompanySort({ sort }: CompanySearch): CompanySort {
  return sortOf[sort ?? "name"];
}
