import { Denied } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Centre } from "#organisations";
import { Company } from "./company.entity.js";
import { companyCreated } from "./company.events.js";
import { companyPolicy } from "./company.policy.js";
import { columnsOf, type CompanyWriting } from "./company.rules.js";
import { checkParent } from "./check-parent.js";
import { refuseDuplicateSiret } from "./refuse-duplicate-siret.js";

export type NewCompany = CompanyWriting & { centreId: string; name: string };

/** Records a client. */
export async function createCompany(work: Work, input: NewCompany): Promise<Company> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  if (!isId(input.centreId)) throw new Denied();
  await work.em.findOneOrFail(Centre, input.centreId);
  const columns = columnsOf(input);
  const id = newId();
  await refuseDuplicateSiret(work, columns.siret, id);
  await checkParent(work, id, columns.parentCompanyId);

  const company = work.em.create(Company, {
    kind: "COMPANY",
    ...columns,
    id,
    organisationId: work.viewer.organisationId,
    centreId: input.centreId,
    name: columns.name!,
    nameKey: columns.nameKey!,
    createdAt: work.now,
  });
  await work.record(companyCreated(company));
  return company;
}
