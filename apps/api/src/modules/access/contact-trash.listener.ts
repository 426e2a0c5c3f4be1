import { sql } from "kysely";
import type { Event, Listener } from "#platform/event";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { viewerGone, viewerSubject } from "./access.events.js";
import { endInvitation } from "./invitations/write-invitation.js";

/** a contact in the trash has no access; out of it, the access it had, and never an old sign-in. Run twice, nothing is left to do. */
export const contactTrashListeners: readonly Listener[] = [
  { on: "companies.contactDeleted", hear: cutWithContact },
  { on: "companies.contactRestored", hear: giveBackWithContact },
];

async function cutWithContact(work: Work, event: Event): Promise<void> {
  const contactId = String(event.facts.contactId);
  await endInvitation(work, { contactId }, "cancelled_at");
  const cut = await work.transaction.rows(sql<{ id: string; accountId: string }>`
    update extranet_access set cut_at = ${work.now}, cut_with_contact = true
    where organisation_id = ${work.viewer.organisationId} and contact_id = ${contactId} and cut_at is null returning id, account_id as "accountId"`);
  for (const { id, accountId } of cut) {
    await work.transaction.rows(sql`select door.end_idle_sign_ins(${accountId}, 'extranet', ${work.now})`);
    await work.record({
      id: newId(),
      kind: "access.cut",
      companyId: event.companyId,
      facts: { ...event.facts },
      subjects: [viewerGone(id)],
    });
  }
}

async function giveBackWithContact(work: Work, event: Event): Promise<void> {
  const given = await work.transaction.rows(sql<{ id: string }>`
    update extranet_access x set cut_at = null, cut_with_contact = false
    where x.organisation_id = ${work.viewer.organisationId} and x.contact_id = ${String(event.facts.contactId)} and x.cut_with_contact
      and not exists (select from extranet_access o where (o.organisation_id, o.company_id, o.account_id) = (x.organisation_id, x.company_id, x.account_id) and o.cut_at is null)
    returning x.id`);
  for (const { id } of given)
    await work.record({
      id: newId(),
      kind: "access.opened",
      companyId: event.companyId,
      facts: { ...event.facts },
      subjects: [viewerSubject(id)],
    });
}
