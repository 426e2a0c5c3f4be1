import { sql } from "kysely";
import { queueMails, type NewMail } from "#mails";
import { columnsOf } from "#platform/columns";
import { newId } from "#platform/ids";
import type { Links } from "#platform/links";
import type { Work } from "#platform/work";
import { remindWaiting } from "../following/queues.rules.js";
import { reminderInstant } from "../following/reminder.rules.js";
import { keyOf, waitingOf } from "../hold-client.js";
import { moveConfirmation, voidProposal } from "../move-confirmation.js";
import { draftProposal, type Draft, type WantedProposal } from "./draft-proposal.js";
import { newLink } from "./proposal-mail.js";

/** Proposes dates to one client of a session, by mail. What was sent before and waits no longer holds. */
export async function sendDateProposal(work: Work, links: Links, wanted: WantedProposal): Promise<{ id: string }> {
  const draft = await draftProposal(work, wanted);
  const { client } = draft;
  const waiting = waitingOf(client);
  const number = (client.proposal?.number ?? 0) + 1;
  if (waiting) await voidProposal(work, client, waiting, "RESENT");
  const key = await keyOf(work, client.session);
  const id = newId();
  await writeProposal(work, id, number, key, draft);
  await moveConfirmation(work, client, {
    trigger: "SEND",
    channel: "CONSOLE",
    proposalId: id,
    key,
    dueOn: draft.dueOn,
    facts: {
      // By the id the journal forgets the name, should this person ever be deleted for good.
      contactId: draft.recipient.contactId,
      contactName: draft.recipient.name,
      dueOn: draft.dueOn,
      options: draft.several ? draft.options.length : 1,
    },
  });
  const link = await newLink(work, links, id);
  await queueMails(work, mailsOf(draft, link, id));
  const remindAt = reminderInstant(draft.dueOn, work.now);
  if (remindAt) work.enqueue(remindWaiting, { organisationId: work.viewer.organisationId, proposalId: id }, remindAt);
  return { id };
}

async function writeProposal(work: Work, id: string, number: number, key: string, draft: Draft): Promise<void> {
  const { client, viewer, recipient, sender } = draft;
  const { organisationId } = viewer;
  const { rows } = work.transaction;
  const write = rows.bind(work.transaction);
  await write(sql`
    insert into date_proposal (organisation_id, id, session_id, centre_id, company_id, number, session_title, due_on, several, dates_key, sent_at, sent_by,
      sender_name, sender_address, sender_phone, recipient_contact_id, recipient_name, recipient_address, copies, subject, body)
    values (${sql.join([organisationId, id, client.session.id, client.session.centreId, client.companyId, number, client.session.title, draft.dueOn, draft.several, key, work.now, viewer.accessId, sender.senderName, sender.senderAddress, sender.senderPhone, recipient.contactId, recipient.name, recipient.address, JSON.stringify(draft.copies), draft.subject, draft.body])})`);
  const options = draft.options.map((option, index) => ({ ...option, id: newId(), position: index + 1 }));
  const option = columnsOf(options);
  await write(sql`
    insert into date_option (organisation_id, proposal_id, id, position, dates_key)
    select ${organisationId}::uuid, ${id}::uuid, * from unnest(${option("id")}::uuid[], ${option("position")}::int[], ${option("key")}::text[])`);
  const slot = columnsOf(
    options.flatMap(({ id: optionId, slots }) =>
      slots.map((each, index) => ({ ...each, optionId, position: index + 1 })),
    ),
  );
  await write(sql`
    insert into date_option_slot (organisation_id, option_id, position, date, starts_at, ends_at, venue)
    select ${organisationId}::uuid, * from unnest(${slot("optionId")}::uuid[], ${slot("position")}::int[], ${slot("date")}::date[],
      ${slot("startsAt")}::time[], ${slot("endsAt")}::time[], ${slot("venue")}::text[])`);
  if (draft.files.length > 0)
    await write(sql`
      insert into date_proposal_file (organisation_id, proposal_id, upload_id, position)
      select ${organisationId}::uuid, ${id}::uuid, * from unnest(${draft.files.map(({ uploadId }) => uploadId)}::uuid[]) with ordinality`);
}

/** One mail for each person. Only the recipient's has the buttons; of those in blind copy nobody else knows. */
export function mailsOf(draft: Draft, link: string, key: string): Extract<NewMail, { template: "DATE_PROPOSAL" }>[] {
  const { client, recipient, copies, sender } = draft;
  const cc = copies.filter((copy) => copy.kind === "CC").map(({ name, address }) => ({ name, address }));
  const common = {
    template: "DATE_PROPOSAL" as const,
    locale: recipient.locale,
    centreId: client.session.centreId,
    facts: { ...draft.facts, firstName: recipient.firstName, link },
    written: { subject: draft.subject, body: draft.body },
    shown: { to: { name: recipient.name, address: recipient.address }, cc },
    replyTo: { name: sender.senderName, address: sender.senderAddress },
    attachments: draft.files,
    key,
  };
  const about = { companyId: client.companyId, sessionId: client.session.id };
  return [
    {
      ...common,
      to: { name: recipient.name, address: recipient.address },
      about: { ...about, contactId: recipient.contactId },
    },
    ...copies.map(({ name, address, contactId }) => ({
      ...common,
      to: { name, address },
      copy: true,
      about: { ...about, ...(contactId ? { contactId } : {}) },
    })),
  ];
}
