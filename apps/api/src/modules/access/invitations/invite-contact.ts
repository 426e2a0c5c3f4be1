import type { Locale } from "@passerelle/schema/vocabulary";
import type { Contact } from "#companies";
import { queueMail } from "#mails";
import { Organisation } from "#organisations";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Links } from "#platform/links";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { accessPolicy } from "../access.policy.js";
import { actAsHouse } from "../act-as-house.js";
import { companySubjects } from "../access.events.js";
import { ExtranetAccess } from "../extranet-access.entity.js";
import { findContact } from "./find-contact.js";
import { writeInvitation, type InvitationLetter, type WrittenInvitation } from "./write-invitation.js";

/** Invites a contact to the extranet of its company, by a link in a mail, in its language. */
export async function inviteContact(
  work: Work,
  links: Links,
  input: { contactId: string; locale?: Locale | null },
): Promise<Contact> {
  const contact = await findContact(work, input.contactId);
  authorise(work.viewer, accessPolicy.open, contact.company);
  if (input.locale) contact.locale = input.locale;
  await sendInvitation(work, links, contact);
  return contact;
}

/** The rest of an invitation, once the right to send it is known. */
export async function sendInvitation(work: Work, links: Links, contact: Contact): Promise<void> {
  const { company, email, locale } = contact;
  if (!company.hasExtranet) refuse("INDIVIDUAL_HAS_NO_EXTRANET");
  const organisation = await work.em.findOneOrFail(Organisation, work.viewer.organisationId);
  if (!organisation.extranetActivatedAt) refuse("EXTRANET_NOT_ACTIVATED");
  if (!email) refuse("CONTACT_WITHOUT_EMAIL");
  if ((await work.em.count(ExtranetAccess, { contact: contact.id, cutAt: null })) > 0) refuse("ALREADY_HAS_ACCESS");

  const letter = { email, locale, invitedBy: work.viewer.kind === "house" ? organisation.name : work.viewer.name };
  const invitation = await actAsHouse(work, () =>
    writeInvitation(work, { contactId: contact.id, companyId: company.id }, letter),
  );
  await work.record({
    id: newId(),
    kind: "access.invited",
    companyId: company.id,
    facts: { contactId: contact.id, contactName: contact.name, invitationId: invitation.id, email },
    subjects: await companySubjects(work, company),
  });
  await mailToContact(work, links, contact, letter, invitation);
}

/** The mail of an invitation, or of its reminder. */
export async function mailToContact(
  work: Work,
  links: Links,
  contact: Contact,
  { email, locale, invitedBy, reminder }: InvitationLetter,
  invitation: WrittenInvitation,
): Promise<void> {
  await queueMail(work, {
    template: reminder ? "CONTACT_INVITATION_REMINDER" : "CONTACT_INVITATION",
    to: { name: contact.name, address: email },
    locale,
    centreId: contact.company.centreId,
    facts: {
      firstName: contact.firstName,
      companyName: contact.company.name,
      invitedBy,
      expiresAt: invitation.expiresAt,
      link: links.to("extranet", invitation.token),
    },
    about: { companyId: contact.company.id, contactId: contact.id },
    key: invitation.id,
  });
}
