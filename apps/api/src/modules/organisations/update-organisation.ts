import { isValidSiret, normaliseSiret, type VatCase } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { written } from "./centre.rules.js";
import { Organisation } from "./organisation.entity.js";
import { organisationPolicy } from "./organisation.policy.js";

export interface OrganisationChange {
  expectedVersion: number;
  name?: string;
  siret?: string | null;
  nda?: string | null;
  vatCase?: VatCase | null;
  refuseOverlaps?: boolean | null;
}

/** Changes what papers and mails say of the organisation, and how it plans. */
export async function updateOrganisation(work: Work, input: OrganisationChange): Promise<Organisation> {
  authorise(work.viewer, organisationPolicy.edit, undefined);
  const organisation = await work.em.findOneOrFail(Organisation, work.viewer.organisationId);
  if (organisation.version !== input.expectedVersion) refuse("STALE");

  if (input.name !== undefined) organisation.name = written(input.name) ?? refuse("NAME_MISSING");
  if (input.siret !== undefined) organisation.siret = writtenSiret(input.siret);
  if (input.nda !== undefined) organisation.nda = writtenNda(input.nda);
  if (input.vatCase !== undefined) organisation.vatCase = input.vatCase;
  if (typeof input.refuseOverlaps === "boolean") organisation.refuseOverlaps = input.refuseOverlaps;
  await work.record({
    id: newId(),
    kind: "organisations.updated",
    facts: {
      name: organisation.name,
      siret: organisation.siret ?? null,
      nda: organisation.nda ?? null,
      vatCase: organisation.vatCase ?? null,
      refuseOverlaps: organisation.refuseOverlaps,
    },
    subjects: [{ kind: "ORGANISATION", id: organisation.id }],
  });
  return organisation;
}

function writtenSiret(text: string | null): string | null {
  const siret = normaliseSiret(text ?? "");
  if (siret && !isValidSiret(siret)) refuse("SIRET_INVALID");
  return siret || null;
}

function writtenNda(text: string | null): string | null {
  const nda = (text ?? "").replace(/[\s.\u00a0\u202f-]/g, "");
  if (nda && !/^\d{11}$/.test(nda)) refuse("NDA_INVALID");
  return nda || null;
}
