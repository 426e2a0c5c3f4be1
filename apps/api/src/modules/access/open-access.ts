import { Contact } from "#companies";
import { Denied } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { accessPolicy } from "./access.policy.js";
import { accountFor, type NewAccount } from "./add-account.js";
import { ExtranetAccess } from "./extranet-access.entity.js";

/** Opens the extranet of its company to a contact, under the account given. Private persons have none. */
export async function openAccess(
  work: Work,
  input: { contactId: string; account: NewAccount },
): Promise<ExtranetAccess> {
  const contact = await work.em.findOneOrFail(Contact, input.contactId, { populate: ["company"] });
  authorise(work.viewer, accessPolicy.open, contact.company);
  if (!contact.company.hasExtranet) throw new Denied();

  const access = work.em.create(ExtranetAccess, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    companyId: contact.company.id,
    contact,
    accountId: await accountFor(work, input.account),
    openedAt: work.now,
  });
  await work.record({
    id: newId(),
    kind: "access.opened",
    companyId: contact.company.id,
    facts: { contactId: contact.id, contactName: contact.name },
    subjects: [{ kind: "COMPANY", id: contact.company.id }],
  });
  return access;
}
