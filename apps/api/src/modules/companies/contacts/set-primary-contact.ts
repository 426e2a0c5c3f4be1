import { refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { ofContact } from "../company.events.js";
import { companyPolicy } from "../company.policy.js";
import { findCompany } from "../update-company.js";
import { Contact } from "./contact.entity.js";
import { findContact } from "./find-contact.js";

/** Makes a contact the primary one of its company, instead of the one before. */
export async function setPrimaryContact(work: Work, input: { contactId: string }): Promise<Contact> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const contact = await findContact(work, input.contactId);
  if (contact.deletedAt) refuse("CONTACT_DELETED");
  if (contact.isPrimary) return contact;
  // Two people who choose at the same moment take turns.
  await findCompany(work, contact.company.id);

  await yieldPrimary(work, contact.company.id);
  contact.isPrimary = true;
  await work.record(ofContact("companies.primaryContactSet", contact));
  return contact;
}

/** The database holds one primary contact at most: the one before steps back first. */
export async function yieldPrimary(work: Work, companyId: string): Promise<void> {
  const before = await work.em.findOne(Contact, { company: companyId, isPrimary: true, deletedAt: null });
  if (!before) return;
  before.isPrimary = false;
  await work.em.flush();
}
