import type {
  DateConfirmationChannel,
  DateConfirmationState,
  DateConfirmationTrigger,
  DateVoidReason,
} from "@passerelle/schema/vocabulary";
import type { Event, Subject } from "#platform/event";
import { newId } from "#platform/ids";
import type { HeldProposal } from "./hold-client.js";

export type ProposalFact =
  | "proposals.sent"
  | "proposals.withdrawn"
  | "proposals.answered"
  | "proposals.optionConfirmed"
  | "proposals.manuallyConfirmed"
  | "proposals.manualConfirmationRemoved"
  | "proposals.datesMoved"
  | "proposals.expired"
  | "proposals.reminded"
  | "proposals.voided";

const factOf: Readonly<Record<DateConfirmationTrigger, ProposalFact>> = {
  SEND: "proposals.sent",
  WITHDRAW: "proposals.withdrawn",
  ACCEPT: "proposals.answered",
  CHOOSE: "proposals.answered",
  DECLINE: "proposals.answered",
  CONFIRM_OPTION: "proposals.optionConfirmed",
  VALIDATE: "proposals.manuallyConfirmed",
  UNVALIDATE: "proposals.manualConfirmationRemoved",
  MOVE_DATES: "proposals.datesMoved",
  EXPIRE: "proposals.expired",
};

/** The client of a session that a fact is about. */
interface Told {
  bookingId: string;
  companyId: string;
  session: { id: string; centreId: string; title: string };
}

export interface Step {
  trigger: DateConfirmationTrigger;
  from: DateConfirmationState;
  to: DateConfirmationState;
  channel: DateConfirmationChannel;
  proposalId: string | null;
}

/** Each transition with the way it was said; the journal adds who and when (L-01). */
export const confirmationMoved = (client: Told, step: Step, facts: Event["facts"] = {}): Event<ProposalFact> =>
  told(factOf[step.trigger], client, step.proposalId, {
    trigger: step.trigger,
    stateBefore: step.from,
    stateAfter: step.to,
    channel: step.channel,
    ...facts,
  });

export const proposalReminded = (
  client: Told,
  { id, recipientContactId, recipientName }: Pick<HeldProposal, "id" | "recipientContactId" | "recipientName">,
  reminder: { id: string; step: string },
): Event<ProposalFact> => ({
  ...told("proposals.reminded", client, id, {
    contactId: recipientContactId,
    contactName: recipientName,
    step: reminder.step,
  }),
  id: reminder.id,
});

export const proposalVoided = (client: Told, proposalId: string, reason: DateVoidReason): Event<ProposalFact> =>
  told("proposals.voided", client, proposalId, { reason });

function told(
  kind: ProposalFact,
  { session, companyId, bookingId }: Told,
  proposalId: string | null,
  facts: Event["facts"],
): Event<ProposalFact> {
  const { id, centreId, title } = session;
  const subjects: Subject[] = [
    // What one client is asked, and says, is no news for the others (L-12).
    { kind: "SESSION", id, centreId, companyId },
    { kind: "BOOKING", id: bookingId, centreId },
  ];
  if (proposalId) subjects.push(proposalSubject(proposalId, centreId));
  return {
    id: newId(),
    kind,
    sessionId: id,
    companyId,
    facts: { title, ...(proposalId ? { proposalId } : {}), ...facts },
    subjects,
  };
}

export const proposalSubject = (id: string, centreId: string): Subject => ({ kind: "DATE_PROPOSAL", id, centreId });
