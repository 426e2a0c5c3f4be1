import type { DateConfirmationChannel, DateConfirmationTrigger, DateVoidReason } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { cancelMails } from "#mails";
import { dayInParis } from "#platform/clock";
import { columnsOf } from "#platform/columns";
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
export const moveConfirmation = (work: Work, client: HeldClient, { trigger, ...move }: Move): Promise<void> =>
  moveConfirmations(work, trigger, [{ client, ...move }]);

/** The same of several clients of one session, by one trigger. */
export async function moveConfirmations(
  work: Work,
  trigger: DateConfirmationTrigger,
  moves: readonly ClientMove[],
): Promise<void> {
  if (trigger !== "EXPIRE") for (const { client } of moves) await lapse(work, client);
  await work.recordAll(moves.map((move) => moved(trigger, move)));
  await write(
    work,
    moves.map(({ client }) => client),
    trigger,
  );
}

export type ClientMove = Omit<Move, "trigger"> & { client: HeldClient };

function moved(trigger: DateConfirmationTrigger, { client, ...move }: ClientMove): Event {
  const from = client.state;
  const to = nextState(from, trigger, client.before);
  if (!to) throw new Error(`${trigger} leads nowhere from ${from}`);
  client.before = to === "MANUAL" ? stateBefore(from) : null;
  client.state = to;
  client.key = move.key ?? client.key;
  client.dueOn = to === "NOT_SENT" ? null : (move.dueOn ?? client.dueOn);
  const step: Step = { trigger, from, to, channel: move.channel, proposalId: move.proposalId ?? null };
  return confirmationMoved(client, step, move.facts);
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

async function write(work: Work, clients: readonly HeldClient[], trigger: DateConfirmationTrigger): Promise<void> {
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
  const client = columnsOf(clients);
  await work.transaction.rows(sql`
    update booking b set dates_state = m.state, dates_before = m.before, dates_due_on = m.due_on, dates_key = m.key ${more}
    from unnest(${client("bookingId")}::uuid[], ${client("state")}::text[], ${client("before")}::text[], ${client("dueOn")}::date[], ${client("key")}::text[])
      as m (id, state, before, due_on, key)
    where b.organisation_id = ${viewer.organisationId} and b.id = m.id`);
}

/** A proposal that nobody answered no longer holds: its links say so, and what was written about it and has not left stays here. */
export const voidProposal = (
  work: Work,
  client: HeldClient,
  proposal: HeldProposal,
  reason: DateVoidReason,
): Promise<void> => voidProposals(work, [{ client, proposal, reason }]);

export interface Voiding {
  client: HeldClient;
  proposal: HeldProposal;
  reason: DateVoidReason;
}

export async function voidProposals(work: Work, voidings: readonly Voiding[]): Promise<void> {
  if (voidings.length === 0) return;
  const by = work.viewer.kind === "staff" ? work.viewer.accessId : null;
  const told = voidings.filter(({ reason }) => reason !== "WITHDRAWN");
  // Who sees it is read before.
  await work.recordAll(told.map(({ client, proposal, reason }) => proposalVoided(client, proposal.id, reason)));
  const ids = voidings.map(({ proposal }) => proposal.id);
  await work.transaction.rows(sql`
    update date_proposal p set voided_at = ${work.now}, voided_by = ${by}, void_reason = v.reason, version = p.version + 1
    from unnest(${ids}::uuid[], ${voidings.map(({ reason }) => reason)}::text[]) as v (id, reason)
    where p.organisation_id = ${work.viewer.organisationId} and p.id = v.id`);
  for (const { proposal, reason } of voidings) Object.assign(proposal, { voidedAt: work.now, voidReason: reason });
  await holdMailsBack(work, ids);
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
