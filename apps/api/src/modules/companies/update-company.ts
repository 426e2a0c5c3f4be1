import { LockMode } from "@mikro-orm/core";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Centre } from "#organisations";
import { checkParent } from "./check-parent.js";
import { Company } from "./company.entity.js";
import { companyUpdated } from "./company.events.js";
import { companyPolicy } from "./company.policy.js";
import { changesOf, columnsOf, type CompanyWriting } from "./company.rules.js";
import { refuseDuplicateSiret } from "./refuse-duplicate-siret.js";

export type CompanyChange = CompanyWriting & { companyId: string; expectedVersion: number };

/** Changes the record of a client, unless somebody came between: then nothing is written, and the viewer is told what. */
export async function updateCompany(work: Work, input: CompanyChange): Promise<{ id: string; stale: boolean }> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const company = await findCompany(work, input.companyId);
  if (company.version !== input.expectedVersion) return { id: company.id, stale: true };
  if (company.mergedAt) refuse("COMPANY_MERGED");

  const columns = columnsOf(input);
  const changes = changesOf(company, columns);
  if (changes.length === 0) return { id: company.id, stale: false };
  if (columns.centreId) await work.em.findOneOrFail(Centre, isId(columns.centreId) ? columns.centreId : denied());
  await refuseDuplicateSiret(work, columns.siret, company.id);
  await checkParent(work, company.id, columns.parentCompanyId);

  await work.record(companyUpdated(company, changes));
  work.em.assign(company, columns);
  return { id: company.id, stale: false };
}

/** Locked, so that the version read here is the one that is changed. */
export async function findCompany(work: Work, id: string): Promise<Company> {
  return work.em.findOneOrFail(Company, isId(id) ? id : denied(), { lockMode: LockMode.PESSIMISTIC_WRITE });
}

function denied(): never {
  throw new Denied();
}
