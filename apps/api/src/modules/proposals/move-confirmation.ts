import type { DateConfirmationChannel, DateConfirmationTrigger, DateVoidReason } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { cancelMails } from "#mails";
import { dayInParis } from "#platform/clock";
import type { Event } from "#platform/event";
import type { Work } from "#platform/work";
import { nextState, stateBefore, stateOn } from "./date-confirmation.rules.js";
import type { HeldClient, HeldProposal } from "./hold-client.js";
import { confirmationMoved, proposalVoided, type Step } from "./proposal.events.js";

export interface Move {
  trigger: DateConfirmationTrigger;
  channel: DateConfirmationChannel;
  proposalId?: string | null;
  /** The dates that are spoken of from now on; left out, the same ones. */
  key?: string;
  /** Of a proposal just sent. */
  dueOn?: string;
  facts?: Event["facts"];
}

/**
 * The one place where a confirmation moves: by the machine, in the booking, and in the journal with the way it was said. The client is held; who may,
 * and why not, was decided before.
 */
export async function moveConfirmation(work: Work, client: HeldClient, move: Move): Promise<void> {
  if (move.trigger !== "EXPIRE") await lapse(work, client);
  const from = client.state;
  const to = nextState(from, move.trigger, client.before);
  if (!to) throw new Error(`${move.trigger} leads nowhere from ${from}`);
  client.before = to === "MANUAL" ? stateBefore(from) : null;
  client.state = to;
  client.key = move.key ?? client.key;
  client.dueOn = move.dueOn ?? client.dueOn;
  const step: Step = { trigger: move.trigger, from, to, channel: move.channel, proposalId: move.proposalId ?? null };
  await work.record(confirmationMoved(client, step, move.facts));
  await write(work, client, move.trigger);
}

/** What has passed by itself, and which no job has said yet, is said before anything else. */
async function lapse(work: Work, client: HeldClient): Promise<void> {
  if (stateOn(dayInParis(work.now), client) !== client.state) await expire(work, client);
}

/** The due date has passed: told once, whether by the job or by the act that comes first. */
export async function expire(work: Work, client: HeldClient): Promise<void> {
  const proposalId = client.proposal?.id ?? null;
  if (proposalId)
    await work.transaction.rows(sql`
      update date_proposal set expired_at = ${work.now} where organisation_id = ${work.viewer.organisationId} and id = ${proposalId}`);
  await moveConfirmation(work, client, { trigger: "EXPIRE", channel: "HOUSE", proposalId });
  // Nobody could answer it any more, however late the mail server comes back.
  if (proposalId) await holdMailsBack(work, [proposalId]);
}

async function write(work: Work, client: HeldClient, trigger: DateConfirmationTrigger): Promise<void> {
  const { now, viewer } = work;
  const by = viewer.kind === "staff" ? viewer.accessId : null;
  const more = {
    SEND: sql`, dates_sent_at = ${now}, dates_answered_at = null, dates_moved_at = null`,
    ACCEPT: sql`, dates_answered_at = ${now}`,
    CHOOSE: sql`, dates_answered_at = ${now}`,
    DECLINE: sql`, dates_answered_at = ${now}`,
    CONFIRM_OPTION: sql``,
    WITHDRAW: sql`, dates_sent_at = null`,
    VALIDATE: sql`, dates_confirmed_at = ${now}, dates_confirmed_by = ${by}, dates_moved_at = null`,
    UNVALIDATE: sql`, dates_confirmed_at = null, dates_confirmed_by = null`,
    MOVE_DATES: sql`, dates_moved_at = ${now}, dates_sent_at = null, dates_answered_at = null, dates_confirmed_at = null, dates_confirmed_by = null`,
    EXPIRE: sql``,
  }[trigger];
  const dueOn = client.state === "NOT_SENT" ? null : client.dueOn;
  client.dueOn = dueOn;
  await work.transaction.rows(sql`
    update booking set dates_state = ${client.state}, dates_before = ${client.before}, dates_due_on = ${dueOn}, dates_key = ${client.key} ${more}
    where organisation_id = ${viewer.organisationId} and id = ${client.bookingId}`);
}

/** A proposal that nobody answered no longer holds: its links say so, and what was written about it and has not left stays here. */
export async function voidProposal(
  work: Work,
  client: HeldClient,
  proposal: HeldProposal,
  reason: DateVoidReason,
): Promise<void> {
  const by = work.viewer.kind === "staff" ? work.viewer.accessId : null;
  // Who sees it is read before.
  if (reason !== "WITHDRAWN") await work.record(proposalVoided(client, proposal.id, reason));
  await work.transaction.rows(sql`
    update date_proposal set voided_at = ${work.now}, voided_by = ${by}, void_reason = ${reason}, version = version + 1
    where organisation_id = ${work.viewer.organisationId} and id = ${proposal.id}`);
  proposal.voidedAt = work.now;
  proposal.voidReason = reason;
  await holdMailsBack(work, [proposal.id]);
}

/** What was written about proposals, their reminders too, and has not left yet does not leave any more (L-07). */
export async function holdMailsBack(work: Work, proposalIds: readonly string[]): Promise<void> {
  await cancelMails(work, { keys: [...proposalIds, ...(await remindersOf(work, proposalIds))] });
}

/** The reminders alone: the proposals themselves may be answered again later. */
export async function holdRemindersBack(work: Work, proposalIds: readonly string[]): Promise<void> {
  await cancelMails(work, { keys: await remindersOf(work, proposalIds) });
}

async function remindersOf(work: Work, proposalIds: readonly string[]): Promise<string[]> {
  const reminders = await work.transaction.rows(sql<{ id: string }>`
    select id from date_proposal_reminder where organisation_id = ${work.viewer.organisationId} and proposal_id = any(${proposalIds}::uuid[])`);
  return reminders.map(({ id }) => id);
}
