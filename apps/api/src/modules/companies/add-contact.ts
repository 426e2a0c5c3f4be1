import { normaliseEmail } from "@passerelle/schema/vocabulary";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { Company } from "./company.entity.js";
import { companyPolicy } from "./company.policy.js";
import { Contact } from "./contact.entity.js";

export interface NewContact {
  companyId: string;
  firstName: string;
  lastName: string;
  email?: string;
  phone?: string;
  jobTitle?: string;
  isPrimary?: boolean;
}

/** Adds a person to a client company. */
export async function addContact(work: Work, input: NewContact): Promise<Contact> {
  authorise(work.viewer, companyPolicy.edit, undefined);
  const company = await work.em.findOneOrFail(Company, input.companyId);

  const contact = work.em.create(Contact, {
    id: newId(),
    organisationId: work.viewer.organisationId,
    company,
    firstName: input.firstName,
    lastName: input.lastName,
    email: input.email ? normaliseEmail(input.email) : null,
    phone: input.phone ?? null,
    jobTitle: input.jobTitle ?? null,
    isPrimary: input.isPrimary ?? false,
    createdAt: work.now,
  });
  await work.record({
    id: newId(),
    kind: "companies.contactAdded",
    companyId: company.id,
    facts: { contactId: contact.id, contactName: contact.name },
    subjects: [{ kind: "COMPANY", id: company.id }],
  });
  return contact;
}
