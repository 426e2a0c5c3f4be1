import { limits, type DateAnswerChannel, type DateAnswerWish } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { contactsWishingDates, inviteToCalendar } from "#calendar";
import { dayInParis } from "#platform/clock";
import { Denied, refuse } from "#platform/failure";
import type { Links } from "#platform/links";
import type { Work } from "#platform/work";
import { stateOn } from "../date-confirmation.rules.js";
import { isSuspended, type HeldClient, type HeldProposal } from "../hold-client.js";
import { holdMailsBack, moveConfirmation } from "../move-confirmation.js";
import { findProposal } from "../sending/find-proposal.js";
import { readerOf } from "../sending/remind-date-proposal.js";
import { sendReceipt } from "./send-receipt.js";

export interface WantedAnswer {
  answer: DateAnswerWish;
  optionId?: string | null;
  comment?: string | null;
  calendar?: boolean | null;
  receipt?: boolean | null;
}

/** Who answers: the contact signed in, or the one whom the link was sent to. */
export interface Answering {
  contactId: string;
  name: string;
  channel: DateAnswerChannel;
}

const outcomes = { ACCEPT: "ACCEPTED", DECLINE: "DECLINED", CHOOSE: "OPTION_CHOSEN" } as const;

/** Records what a client says of the dates, once: of many at the same moment the first wins, the others find it answered (L-16). As the house. */
export async function answerDateProposal(
  work: Work,
  links: Links,
  proposalId: string,
  by: Answering,
  wanted: WantedAnswer,
): Promise<void> {
  const { client, proposal } = await findProposal(work, proposalId);
  const held = refuseUnanswerable(work, client, proposal, await becameOf(work, proposalId));
  // Sent into the trash, or moved to another address, since the link was looked at: it stays as it is until the answer is written.
  if (by.channel === "MAIL" && !(await readerOf(work, held))) throw new Denied();
  const optionId = await optionOf(work, held, wanted);
  const comment = wanted.comment?.trim() || null;
  if (comment && comment.length > limits.answerComment) refuse("COMMENT_TOO_LONG");
  const outcome = outcomes[wanted.answer];
  const calendar = wanted.calendar === true && wanted.answer !== "DECLINE";

  const { organisationId } = work.viewer;
  await work.transaction.rows(sql`
    insert into date_answer (organisation_id, proposal_id, outcome, option_id, comment, calendar, answered_at, channel, contact_id, name)
    values (${sql.join([organisationId, held.id, outcome, optionId, comment, calendar, work.now, by.channel, by.contactId, by.name])})`);
  await work.transaction.rows(sql`
    update date_proposal set answered_at = ${work.now}, outcome = ${outcome}, version = version + 1 where organisation_id = ${organisationId} and id = ${held.id}`);
  await moveConfirmation(work, client, {
    trigger: wanted.answer,
    channel: by.channel,
    proposalId: held.id,
    facts: { contactId: by.contactId, contactName: by.name, outcome },
  });
  await holdMailsBack(work, [held.id]);
  if (outcome === "ACCEPTED") await putInCalendars(work, client, calendar ? by.contactId : null);
  if (wanted.receipt) await sendReceipt(work, links, client, held, { ...by, outcome, optionId, comment });
}

/** Once the dates are agreed: for whoever asked for it with the answer, and whoever always does. */
export async function putInCalendars(work: Work, client: HeldClient, contactId: string | null): Promise<void> {
  const wishing = await contactsWishingDates(work, client.companyId);
  const contactIds = [...new Set([...wishing, ...(contactId ? [contactId] : [])])];
  await inviteToCalendar(work, { sessionId: client.session.id, companyId: client.companyId, contactIds });
}

/** What became of a proposal that is perhaps not the last one. */
async function becameOf(work: Work, id: string): Promise<{ isAnswered: boolean; isVoided: boolean }> {
  const [row] = await work.transaction.rows(sql<{ isAnswered: boolean; isVoided: boolean }>`
    select answered_at is not null as "isAnswered", voided_at is not null as "isVoided" from date_proposal
    where organisation_id = ${work.viewer.organisationId} and id = ${id}`);
  return row!;
}

function refuseUnanswerable(
  work: Work,
  client: HeldClient,
  proposal: HeldProposal | null,
  became: { isAnswered: boolean; isVoided: boolean },
): HeldProposal {
  if (became.isAnswered) refuse("PROPOSAL_ANSWERED");
  if (became.isVoided || !proposal) refuse("PROPOSAL_VOIDED");
  if (isSuspended(client)) refuse("PROPOSAL_SUSPENDED");
  if (stateOn(dayInParis(work.now), client) !== "PENDING") refuse("PROPOSAL_EXPIRED");
  return proposal;
}

/** One option is accepted or declined; of several, one is chosen, or all are declined. */
async function optionOf(
  work: Work,
  { id, several }: HeldProposal,
  { answer, optionId }: WantedAnswer,
): Promise<string | null> {
  if (answer === "DECLINE") return null;
  if ((answer === "CHOOSE") !== several) refuse("ANSWER_IMPOSSIBLE");
  const options = await work.transaction.rows(sql<{ id: string }>`
    select id from date_option where organisation_id = ${work.viewer.organisationId} and proposal_id = ${id} order by position`);
  const chosen = several ? options.find((option) => option.id === optionId) : options[0];
  return chosen?.id ?? refuse("OPTION_NOT_FOUND");
}
