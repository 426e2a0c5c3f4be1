import { refuse } from "#platform/failure";
import type { Work } from "#platform/work";
import { Company } from "./company.entity.js";

/** Two people at the same moment are decided by the constraint, which means the same refusal. */
export async function refuseDuplicateSiret(
  work: Work,
  siret: string | null | undefined,
  companyId: string,
): Promise<void> {
  if (siret && (await work.em.count(Company, { siret, id: { $ne: companyId } })) > 0) refuse("DUPLICATE_SIRET");
}
