import type { Contact } from "#companies";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { companySubjects } from "../access.events.js";
import { accessPolicy } from "../access.policy.js";
import { findContact } from "./find-contact.js";
import { endInvitation } from "./write-invitation.js";

/** Takes an invitation back: its link opens nothing any more, and says so. */
export async function cancelInvitation(work: Work, input: { contactId: string }): Promise<Contact> {
  const contact = await findContact(work, input.contactId);
  authorise(work.viewer, accessPolicy.open, contact.company);
  await endInvitationOf(work, contact);
  return contact;
}

/** The rest, once the right to take it back is known. */
export async function endInvitationOf(work: Work, contact: Contact): Promise<void> {
  if (!(await endInvitation(work, { contactId: contact.id }, "cancelled_at"))) refuse("NOT_INVITED");

  await work.record({
    id: newId(),
    kind: "access.invitationCancelled",
    companyId: contact.company.id,
    facts: { contactId: contact.id, contactName: contact.name },
    subjects: await companySubjects(work, contact.company),
  });
}
