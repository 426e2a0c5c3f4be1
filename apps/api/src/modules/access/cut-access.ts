import { sql } from "kysely";
import { Company, type Contact } from "#companies";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { companySubjects, viewerGone } from "./access.events.js";
import { accessPolicy } from "./access.policy.js";
import { ExtranetAccess } from "./extranet-access.entity.js";
import { findContact } from "./invitations/find-contact.js";

/** Cuts the access of a contact. */
export async function cutExtranetAccess(work: Work, input: { contactId: string }): Promise<Contact> {
  const contact = await findContact(work, input.contactId);
  authorise(work.viewer, accessPolicy.open, contact.company);
  await endAccess(work, contact);
  return contact;
}

/** Cuts one contact's access; those of the colleagues stay. Its next request is refused, its sockets close. */
export async function cutAccess(work: Work, input: { accessId: string }): Promise<void> {
  const access = await work.em.findOneOrFail(ExtranetAccess, input.accessId, { populate: ["contact"] });
  const company = await work.em.findOneOrFail(Company, access.companyId);
  authorise(work.viewer, accessPolicy.open, company);
  await cut(work, access, company);
}

/** The rest, once the right to cut is known. */
export async function endAccess(work: Work, contact: Contact): Promise<void> {
  const access = await work.em.findOne(ExtranetAccess, { contact: contact.id, cutAt: null }, { populate: ["contact"] });
  if (!access) refuse("NO_OPEN_ACCESS");
  await cut(work, access, contact.company);
}

async function cut(work: Work, access: ExtranetAccess, company: Company): Promise<void> {
  await work.record({
    id: newId(),
    kind: "access.cut",
    companyId: company.id,
    facts: { contactId: access.contact.id, contactName: access.contact.name },
    subjects: [...(await companySubjects(work, company)), viewerGone(access.id)],
  });
  access.cutAt ??= work.now;
  await work.em.flush();
  // With nothing left to open, the sign-ins end too: an access given back later revives none of them.
  await work.transaction.rows(sql`select door.end_idle_sign_ins(${access.accountId}, 'extranet', ${work.now})`);
}
