import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { ofContact } from "../company.events.js";
import { companyPolicy } from "../company.policy.js";
import { findCompany } from "../update-company.js";
import { Contact } from "./contact.entity.js";
import { contactColumns, type ContactWriting } from "./contact.rules.js";
import { yieldPrimary } from "./set-primary-contact.js";

export type NewContact = ContactWriting & {
  companyId: string;
  firstName: string;
  lastName: string;
  isPrimary?: boolean | null;
};

/** Adds a person to a client company. */
export async function addContact(work: Work, input: NewContact): Promise<Contact> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const company = await findCompany(work, input.companyId);
  if (company.mergedAt) refuse("COMPANY_MERGED");
  const columns = contactColumns(input);
  if (input.isPrimary) await yieldPrimary(work, company.id);

  const contact = work.em.create(Contact, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    company,
    firstName: columns.firstName!,
    lastName: columns.lastName!,
    nameKey: columns.nameKey!,
    email: columns.email ?? null,
    phone: columns.phone ?? null,
    jobTitle: columns.jobTitle ?? null,
    isPrimary: input.isPrimary ?? false,
    wantsCalendar: columns.wantsCalendar ?? false,
    locale: columns.locale ?? "FR",
    createdAt: work.now,
  });
  await work.record(ofContact("companies.contactAdded", contact));
  return contact;
}
