import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { Centre } from "./centre.entity.js";
import { Organisation } from "./organisation.entity.js";

export interface NewOrganisation {
  name: string;
  siret?: string;
  centre: { name: string; city?: string; colour: string; host?: string };
}

/** Founds an organisation with its first centre; the work must be the house's, under the new organisation's id. */
export async function createOrganisation(work: Work, input: NewOrganisation) {
  const { organisationId } = work.viewer;
  const organisation = work.em.create(Organisation, {
    id: organisationId,
    name: input.name,
    siret: input.siret ?? null,
    createdAt: work.now,
  });
  await work.em.flush();
  const centre = work.em.create(Centre, {
    id: newId(),
    organisationId,
    name: input.centre.name,
    city: input.centre.city ?? null,
    colour: input.centre.colour,
    host: input.centre.host ?? null,
    createdAt: work.now,
  });
  return { organisation, centre };
}
