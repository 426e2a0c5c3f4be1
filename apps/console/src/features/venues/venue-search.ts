import { limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { VenueFilter, VenueSort } from "#gql";

export const venueOrders = ["name", "-name", "city", "-city"] as const;

/** What the address of the list of venues holds. A value it cannot read is forgotten, never an error. */
export const venueSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  view: z.enum(["TRASH"]).optional().catch(undefined),
  sort: z.enum(venueOrders).optional().catch(undefined),
  /** The venue whose drawer is open, or the new one. */
  venue: z
    .union([z.literal("new"), z.uuid()])
    .optional()
    .catch(undefined),
});
export type VenueSearch = z.infer<typeof venueSearch>;
export type VenueOrder = (typeof venueOrders)[number];

const sortOf: Record<VenueOrder, VenueSort> = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  city: "CITY_ASC",
  "-city": "CITY_DESC",
};

export function toVenueSort({ sort }: VenueSearch): VenueSort {
  return sortOf[sort ?? "name"];
}

export function toVenueFilter({ search, view }: VenueSearch): VenueFilter {
  return { search, deleted: view === "TRASH" ? true : undefined };
}

export function hasVenueFilters({ search }: VenueSearch): boolean {
  return Boolean(search);
}

export function withoutVenueFilters({ view, sort }: VenueSearch): VenueSearch {
  return { view, sort };
}
