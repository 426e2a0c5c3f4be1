import { LockMode } from "@mikro-orm/core";
import { Company } from "#companies";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";

/** A client that something is written for: it is not merged into another one meanwhile. */
export async function findClient(work: Work, companyId: string): Promise<Company> {
  if (!isId(companyId)) throw new Denied();
  const company = await work.em.findOneOrFail(Company, companyId, { lockMode: LockMode.PESSIMISTIC_READ });
  if (company.mergedAt) refuse("COMPANY_MERGED");
  return company;
}
