import { normaliseSearch } from "@passerelle/schema/vocabulary";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Company } from "./company.entity.js";
import { companyPolicy } from "./company.policy.js";

export interface NewCompany {
  centreId: string;
  name: string;
  kind?: "COMPANY" | "INDIVIDUAL";
  siret?: string;
  address?: string;
  postalCode?: string;
  city?: string;
  parentCompanyId?: string;
}

/** Records a client. */
export async function createCompany(work: Work, input: NewCompany): Promise<Company> {
  authorise(work.viewer, companyPolicy.edit, undefined);

  const company = work.em.create(Company, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    centreId: input.centreId,
    kind: input.kind ?? "COMPANY",
    name: input.name,
    nameKey: normaliseSearch(input.name),
    siret: input.siret ?? null,
    address: input.address ?? null,
    postalCode: input.postalCode ?? null,
    city: input.city ?? null,
    cityKey: input.city ? normaliseSearch(input.city) : null,
    parentCompanyId: input.parentCompanyId ?? null,
    createdAt: work.now,
  });
  await work.record({
    id: newId(),
    kind: "companies.created",
    companyId: company.id,
    facts: { companyName: company.name },
    subjects: [{ kind: "COMPANY", id: company.id }],
  });
  return company;
}
