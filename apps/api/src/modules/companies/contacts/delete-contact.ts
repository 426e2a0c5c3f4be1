import { Denied } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { ofContact } from "../company.events.js";
import { companyPolicy } from "../company.policy.js";
import { Contact } from "./contact.entity.js";
import { findContact } from "./find-contact.js";

/** Puts a contact in the trash. Its access is cut by whoever listens. Done twice, it keeps its first date. */
export async function deleteContact(work: Work, input: { contactId: string }): Promise<Contact> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const contact = await findContact(work, input.contactId);
  if (contact.deletedAt) return contact;
  if (work.viewer.kind === "contact") throw new Denied();

  contact.deletedAt = work.now;
  contact.deletedBy = work.viewer.kind === "staff" ? work.viewer.accessId : null;
  await work.record(ofContact("companies.contactDeleted", contact));
  return contact;
}

/** Takes a contact out of the trash; if another became the primary one since, that one stays. */
export async function restoreContact(work: Work, input: { contactId: string }): Promise<Contact> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const contact = await findContact(work, input.contactId);
  if (!contact.deletedAt) return contact;

  const replaced = await work.em.count(Contact, { company: contact.company.id, isPrimary: true, deletedAt: null });
  contact.isPrimary = contact.isPrimary && replaced === 0;
  contact.deletedAt = null;
  contact.deletedBy = null;
  await work.record(ofContact("companies.contactRestored", contact));
  return contact;
}
