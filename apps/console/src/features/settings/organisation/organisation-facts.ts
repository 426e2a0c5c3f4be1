import { isValidSiret, normaliseSiret, vatCases } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { RefusalCode } from "#gql";

/** What papers and mails say of the organisation. Which numbers are right is the vocabulary's rule. */
export const organisationFacts = z.object({
  name: z.string().trim().min(1),
  siret: z.string().refine((typed) => normaliseSiret(typed) === "" || isValidSiret(typed)),
  nda: z.string().refine((typed) => /^(\d{11})?$/.test(withoutSpaces(typed))),
  vatCase: z.enum(vatCases).nullable(),
});
export type OrganisationFacts = z.infer<typeof organisationFacts>;

export function withoutSpaces(typed: string): string {
  return typed.replace(/[\s.-]/gu, "");
}

export const factOfRefusal: Partial<Record<RefusalCode, keyof OrganisationFacts>> = {
  NAME_MISSING: "name",
  FIELD_TOO_LONG: "name",
  SIRET_INVALID: "siret",
  NDA_INVALID: "nda",
};
