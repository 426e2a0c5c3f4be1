import { isValidSiret, normaliseEmail, normaliseSiret, type VatCase } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { writtenText } from "#companies";
import { createOrganisation } from "#organisations";
import { BadInput, refuse } from "#platform/failure";
import type { Links } from "#platform/links";
import { isMailAddress } from "#platform/mail/mail-address";
import type { Work } from "#platform/work";
import { addStaff, makePlace } from "../add-staff.js";
import type { StaffPlace } from "../staff-place.entity.js";
import { sendUserInvitation } from "../users/invite-user.js";

export interface Founding {
  organisation: { name: string; siret: string; nda?: string | null; vat?: VatCase | null };
  centre: { name: string; city?: string | null; colour: string };
  administrator: { firstName: string; lastName: string; email: string };
}

/** Founds an organisation with its first administrator, who takes a password now or is invited to choose one. The work is the house's, under the new organisation's id. */
export async function foundOrganisation(
  work: Work,
  founding: Founding,
  entry: { password: string } | { links: Links },
): Promise<StaffPlace> {
  const { organisation, centre, administrator } = written(founding);
  await createOrganisation(work, {
    name: organisation.name,
    siret: organisation.siret,
    centre: { name: centre.name, city: centre.city ?? undefined, colour: centre.colour },
  });
  await work.em.flush();
  await work.transaction.rows(
    sql`update organisation set nda = ${organisation.nda}, vat_case = ${organisation.vat} where id = ${work.viewer.organisationId}`,
  );
  const person = { firstName: administrator.firstName, lastName: administrator.lastName, role: "ADMIN" as const };
  if ("password" in entry)
    return addStaff(work, { ...person, account: { email: administrator.email, password: entry.password } });

  const place = await makePlace(work, { ...person, email: administrator.email });
  await sendUserInvitation(work, entry.links, place);
  return place;
}

/** What was typed, as it is kept; or the sentence that says what is wrong with it. */
export function written({ organisation, centre, administrator }: Founding) {
  const named = (text: string): string => writtenText(text) ?? refuse("NAME_MISSING");
  const siret = normaliseSiret(organisation.siret);
  if (!isValidSiret(siret)) refuse("SIRET_INVALID");
  const nda = organisation.nda?.replace(/[\s.\u00a0\u202f-]/g, "") || null;
  if (nda && !/^\d{11}$/.test(nda)) refuse("NDA_INVALID");
  const colour = centre.colour.toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new BadInput("A colour is written #rrggbb.");
  const email = normaliseEmail(administrator.email);
  if (!isMailAddress(email)) refuse("EMAIL_INVALID");
  return {
    organisation: { name: named(organisation.name), siret, nda, vat: organisation.vat ?? null },
    centre: { name: named(centre.name), city: writtenText(centre.city ?? null), colour },
    administrator: { firstName: named(administrator.firstName), lastName: named(administrator.lastName), email },
  };
}
