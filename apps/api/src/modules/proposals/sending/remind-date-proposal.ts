import type { Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { queueMail } from "#mails";
import { dayInParis } from "#platform/clock";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Links } from "#platform/links";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { stateOn } from "../date-confirmation.rules.js";
import { isSuspended, waitingOf, type HeldClient, type HeldProposal } from "../hold-client.js";
import { proposalReminded } from "../proposal.events.js";
import { proposalPolicy } from "../proposal.policy.js";
import { findProposal } from "./find-proposal.js";
import { callerOf, newLink, participantCount, placeOf } from "./proposal-mail.js";

/** «Relancer»: says a proposal again, as often as the staff wish. */
export async function remindDateProposal(
  work: Work,
  links: Links,
  input: { proposalId: string },
): Promise<{ id: string }> {
  const { client, proposal } = await findProposal(work, input.proposalId);
  authorise(work.viewer, proposalPolicy.propose, client.session);
  client.session.refuseIfDeleted();
  if (proposal?.answeredAt) refuse("PROPOSAL_ANSWERED");
  if (!proposal || waitingOf(client)?.id !== proposal.id) refuse("PROPOSAL_NOT_PENDING");
  if (isSuspended(client)) refuse("CLIENT_CANCELLED");
  if (stateOn(dayInParis(work.now), client) === "EXPIRED") refuse("PROPOSAL_EXPIRED");

  const id = newId();
  const outcome = await remind(work, links, client, proposal, { id, step: `BY_HAND ${id}` });
  if (outcome === "UNWANTED") refuse("REMINDERS_REFUSED");
  if (outcome === "NOBODY") refuse("COMPANY_WITHOUT_RECIPIENT");
  return proposal;
}

/** A reminder that the house sends by itself at a step of its own; false when there is nothing to remind of any more, or nobody (L-07). */
export async function remindOfProposal(
  work: Work,
  links: Links,
  proposalId: string,
  step: string,
  id = newId(),
): Promise<boolean> {
  const { client, proposal } = await findProposal(work, proposalId);
  if (!proposal || waitingOf(client)?.id !== proposal.id || isSuspended(client)) return false;
  if (stateOn(dayInParis(work.now), client) !== "PENDING") return false;
  return (await remind(work, links, client, proposal, { id, step })) === "LEAVES";
}

/** `NOBODY`: its recipient is gone, or has another address. `DONE`: this step was said before. `UNWANTED`: its reader asked for no more of them. */
type Outcome = "LEAVES" | "NOBODY" | "DONE" | "UNWANTED";

async function remind(
  work: Work,
  links: Links,
  client: HeldClient,
  proposal: HeldProposal,
  reminder: { id: string; step: string },
): Promise<Outcome> {
  const { organisationId } = work.viewer;
  const reader = await readerOf(work, proposal);
  if (!reader) return "NOBODY";
  const [done] = await work.transaction.rows(sql`
    select from date_proposal_reminder where organisation_id = ${organisationId} and proposal_id = ${proposal.id} and step = ${reminder.step}`);
  if (done) return "DONE";
  const { session, companyId, companyName } = client;
  const mailId = await queueMail(work, {
    template: "DATE_PROPOSAL_REMINDER",
    to: { name: proposal.recipientName, address: proposal.recipientAddress },
    locale: reader.locale,
    centreId: session.centreId,
    facts: {
      firstName: reader.firstName,
      companyName,
      sessionTitle: proposal.sessionTitle,
      participantCount: await participantCount(work, session, companyId),
      options: await optionsOf(work, proposal.id),
      trainer: session.trainerNames ?? null,
      dueOn: proposal.dueOn,
      contact: callerOf(proposal),
      link: await newLink(work, links, proposal.id),
    },
    replyTo: { name: proposal.senderName, address: proposal.senderAddress },
    about: {
      companyId,
      sessionId: session.id,
      ...(proposal.recipientContactId ? { contactId: proposal.recipientContactId } : {}),
    },
    key: reminder.id,
  });
  if (!mailId) return "UNWANTED";
  // Whoever else says this step at this moment waits for the session, which is held.
  await work.transaction.rows(sql`
    insert into date_proposal_reminder (organisation_id, id, proposal_id, step, sent_at) values (${organisationId}, ${reminder.id}, ${proposal.id}, ${reminder.step}, ${work.now})`);
  await work.transaction.rows(sql`
    update date_proposal set reminded_at = ${work.now} where organisation_id = ${organisationId} and id = ${proposal.id}`);
  await work.record(proposalReminded(client, proposal, reminder));
  return "LEAVES";
}

/** Of the contact it was sent to, if it is still there under that address: its links open for nobody else (L-16). */
export async function readerOf(
  work: Work,
  proposal: HeldProposal,
): Promise<{ firstName: string; locale: Locale } | null> {
  const [contact = null] = await work.transaction.rows(sql<{ firstName: string; locale: Locale }>`
    select first_name as "firstName", locale from contact
    where organisation_id = ${work.viewer.organisationId} and id = ${proposal.recipientContactId} and deleted_at is null
      and lower(email) = lower(${proposal.recipientAddress}) for share`);
  return contact;
}

/** The options of a proposal as mails tell them. */
export async function optionsOf(
  work: Work,
  proposalId: string,
): Promise<{ id: string; slots: { date: string; startsAt: string; endsAt: string }[]; place: string | null }[]> {
  const rows = await work.transaction.rows(sql<{
    id: string;
    date: string;
    startsAt: string;
    endsAt: string;
    venue: string | null;
  }>`
    select o.id, d.date::text as date, to_char(d.starts_at, 'HH24:MI') as "startsAt", to_char(d.ends_at, 'HH24:MI') as "endsAt", d.venue
    from date_option o join date_option_slot d on (d.organisation_id, d.option_id) = (o.organisation_id, o.id)
    where o.organisation_id = ${work.viewer.organisationId} and o.proposal_id = ${proposalId} order by o.position, d.position`);
  return [...Map.groupBy(rows, (row) => row.id)].map(([id, slots]) => ({
    id,
    place: placeOf(slots),
    slots: slots.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt })),
  }));
}
