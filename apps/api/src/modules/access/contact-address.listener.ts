import { sql } from "kysely";
import type { Event, Listener } from "#platform/event";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { endInvitation } from "./invitations/write-invitation.js";

/** L-16: an invitation is for one address. Once the contact has another, what was sent to the former opens nothing. */
export const contactAddressListeners: readonly Listener[] = [
  { on: "companies.contactUpdated", hear: endInvitationToFormerAddress },
];

async function endInvitationToFormerAddress(work: Work, event: Event): Promise<void> {
  const contactId = String(event.facts.contactId);
  const former = await work.transaction.rows(sql`
    select from invitation i join contact c on (c.organisation_id, c.id) = (i.organisation_id, i.contact_id)
    where i.organisation_id = ${work.viewer.organisationId} and i.contact_id = ${contactId} and i.email is distinct from c.email
      and i.accepted_at is null and i.cancelled_at is null and i.voided_at is null`);
  if (former.length === 0) return;
  await endInvitation(work, { contactId }, "cancelled_at");
  await work.record({
    id: newId(),
    kind: "access.invitationCancelled",
    companyId: event.companyId,
    facts: { ...event.facts },
    subjects: event.subjects,
  });
}
