import { Company } from "#companies";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { accessPolicy } from "./access.policy.js";
import { ExtranetAccess } from "./extranet-access.entity.js";

/** Cuts one contact's access; those of the colleagues stay. Its next request is refused, its sockets close. */
export async function cutAccess(work: Work, input: { accessId: string }): Promise<void> {
  const access = await work.em.findOneOrFail(ExtranetAccess, input.accessId, { populate: ["contact"] });
  const company = await work.em.findOneOrFail(Company, access.companyId);
  authorise(work.viewer, accessPolicy.open, company);

  access.cutAt ??= work.now;
  await work.record({
    id: newId(),
    kind: "access.cut",
    companyId: company.id,
    facts: { contactId: access.contact.id, contactName: access.contact.name },
    subjects: [{ kind: "COMPANY", id: company.id }],
  });
}
