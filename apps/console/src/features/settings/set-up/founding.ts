import { limits } from "@passerelle/schema/vocabulary";
import { houseBrand } from "@passerelle/ui";
import { z } from "zod";
import type { RefusalCode, SetUpOrganisationInput } from "#gql";
import type { CentreFacts } from "../centres/centre-facts.ts";
import { readColour } from "../centres/centre-facts.ts";
import { withoutSpaces, type OrganisationFacts } from "../organisation/organisation-facts.ts";

export const steps = ["code", "organisation", "centre", "administrator"] as const;
export type Step = (typeof steps)[number];

export const administratorFacts = z.object({
  firstName: z.string().trim().min(1),
  lastName: z.string().trim().min(1),
  email: z.email(),
  password: z.string().min(limits.passwordMin),
});
export type AdministratorFacts = z.infer<typeof administratorFacts>;

/** All that was typed, kept from one step to the next and back. */
export type Founding = {
  code: string;
  organisation: OrganisationFacts;
  centre: CentreFacts;
  logo: File | undefined;
  administrator: AdministratorFacts;
};

export const nothingTyped: Founding = {
  code: "",
  organisation: { name: "", siret: "", nda: "", vatCase: null },
  centre: { name: "", city: "", colour: houseBrand, host: "" },
  logo: undefined,
  administrator: { firstName: "", lastName: "", email: "", password: "" },
};

export function toInput({ code, organisation, centre, administrator }: Founding): SetUpOrganisationInput {
  return {
    code,
    organisation: {
      name: organisation.name,
      siret: organisation.siret,
      nda: withoutSpaces(organisation.nda) || null,
      vat: organisation.vatCase,
    },
    centre: { name: centre.name, city: centre.city || null, colour: readColour(centre.colour) ?? houseBrand },
    administrator,
  };
}

/** Everything is judged at the end: a refusal leads back to the step it speaks of. */
export const stepOfRefusal: Partial<Record<RefusalCode, Step>> = {
  SET_UP_CODE_WRONG: "code",
  SIRET_INVALID: "organisation",
  NDA_INVALID: "organisation",
  COLOUR_INVALID: "centre",
  EMAIL_INVALID: "administrator",
  PASSWORD_TOO_SHORT: "administrator",
};
