import { isPostalCode, limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { RefusalCode, VenueRow_VenueFragment } from "#gql";

/** What is typed; what it means is the house's to say. */
export const venueForm = z.object({
  name: z.string().trim().min(1).max(limits.title),
  isVirtual: z.boolean(),
  address: z.string().max(limits.title),
  postalCode: z.string().refine((text) => text.trim() === "" || isPostalCode(text.trim())),
  city: z.string().max(limits.title),
  companyId: z.string(),
  capacity: z.union([z.literal(""), z.number().int().min(1).max(limits.capacity)]),
});
export type VenueForm = z.infer<typeof venueForm>;

export const emptyVenue: VenueForm = {
  name: "",
  isVirtual: false,
  address: "",
  postalCode: "",
  city: "",
  companyId: "",
  capacity: "",
};

export const formOf = (venue: VenueRow_VenueFragment): VenueForm => ({
  name: venue.name,
  isVirtual: venue.isVirtual,
  address: venue.address ?? "",
  postalCode: venue.postalCode ?? "",
  city: venue.city ?? "",
  companyId: venue.company?.id ?? "",
  capacity: venue.capacity ?? "",
});

/** Blanks mean nothing; a virtual class stands nowhere. */
export const writtenOf = (typed: VenueForm) => ({
  name: typed.name,
  isVirtual: typed.isVirtual,
  address: (!typed.isVirtual && typed.address) || null,
  postalCode: (!typed.isVirtual && typed.postalCode) || null,
  city: (!typed.isVirtual && typed.city) || null,
  companyId: (!typed.isVirtual && typed.companyId) || null,
  capacity: typed.capacity === "" ? null : typed.capacity,
});

export const nameOf = ({ name }: VenueForm): string => name.trim();

/** The refusals that speak of one field. */
export const fieldOfRefusal: Partial<Record<RefusalCode, keyof VenueForm>> = {
  NAME_MISSING: "name",
  POSTAL_CODE_INVALID: "postalCode",
  CAPACITY_INVALID: "capacity",
  COMPANY_MERGED: "companyId",
};
