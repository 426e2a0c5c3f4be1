import type { AccessState } from "@passerelle/schema/vocabulary";
import type { ColleagueViewerCan } from "@passerelle/schema/contract";
import type { Contact } from "#companies";
import { Denied, refuse } from "#platform/failure";
import type { ContactViewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { actAsHouse } from "../act-as-house.js";
import { endAccess } from "../cut-access.js";
import { endInvitationOf } from "../invitations/cancel-invitation.js";
import { findContact } from "../invitations/find-contact.js";
import type { ColleagueRow } from "./duty.loaders.js";
import { requireLookingAfter } from "./require-duty.js";

/** What a company's own administrator (null: anybody else) may do with a colleague, and the sentences that say the rest. */
export function colleagueCan(
  administrator: ContactViewer | null,
  colleague: Pick<ColleagueRow, "id" | "email" | "isPrimary">,
  state: AccessState,
): ColleagueViewerCan {
  if (!administrator) return { invite: false, setDuties: false, cutAccess: false, cancelInvitation: false };
  const isOwn = colleague.id === administrator.contactId;
  return {
    invite: state !== "ACTIVE" && !!colleague.email,
    setDuties: true,
    cutAccess: state === "ACTIVE" && !isOwn && !colleague.isPrimary,
    cancelInvitation: state === "INVITED",
  };
}

/** A company's own administrator cuts the access of a colleague who has left, without waiting for the training organisation (B-06, R-109). */
export async function cutColleagueAccess(work: Work, input: { contactId: string }): Promise<Contact> {
  const contact = await findColleagueToEnd(work, input.contactId);
  if (work.viewer.kind === "contact" && contact.id === work.viewer.contactId) refuse("OWN_ACCESS");
  if (contact.isPrimary) refuse("PRIMARY_CONTACT_ACCESS");
  await actAsHouse(work, () => endAccess(work, contact));
  return contact;
}

/** She takes an invitation back, too. */
export async function cancelColleagueInvitation(work: Work, input: { contactId: string }): Promise<Contact> {
  const contact = await findColleagueToEnd(work, input.contactId);
  await actAsHouse(work, () => endInvitationOf(work, contact));
  return contact;
}

async function findColleagueToEnd(work: Work, contactId: string): Promise<Contact> {
  if (work.viewer.kind !== "contact") throw new Denied();
  const contact = await findContact(work, contactId);
  await requireLookingAfter(work, contact.company);
  return contact;
}
