import { refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { ofContact } from "../company.events.js";
import { companyPolicy } from "../company.policy.js";
import type { Contact } from "./contact.entity.js";
import { contactColumns, type ContactWriting } from "./contact.rules.js";
import { findContact } from "./find-contact.js";

/** Changes the record of a contact. The address its account signs in with is not touched. */
export async function updateContact(
  work: Work,
  input: ContactWriting & { contactId: string; expectedVersion: number },
): Promise<Contact> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const contact = await findContact(work, input.contactId);
  if (contact.deletedAt) refuse("CONTACT_DELETED");
  if (contact.version !== input.expectedVersion) refuse("STALE");

  work.em.assign(contact, contactColumns(input, contact));
  await work.record(ofContact("companies.contactUpdated", contact));
  return contact;
}
