import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { Company } from "./company.entity.js";

/** A parent company exists, and is no subsidiary of the company, near or far. */
export async function checkParent(work: Work, companyId: string, parentId: string | null | undefined): Promise<void> {
  const seen = new Set([companyId]);
  for (let next = parentId ?? null; next !== null;) {
    if (!isId(next)) throw new Denied();
    if (seen.has(next)) refuse("PARENT_LOOP");
    seen.add(next);
    const ancestor: Company = await work.em.findOneOrFail(Company, next);
    if (next === parentId && ancestor.mergedAt) refuse("COMPANY_MERGED");
    next = ancestor.parentCompanyId ?? null;
  }
}
