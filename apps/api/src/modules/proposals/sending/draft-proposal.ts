import { limits } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { wordsOfMail } from "#mails";
import { dayInParis } from "#platform/clock";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { StaffViewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { holdSession, isCancelled } from "#sessions";
import { nextState, stateOn } from "../date-confirmation.rules.js";
import { clientOf, waitingOf, type HeldClient } from "../hold-client.js";
import { proposalPolicy } from "../proposal.policy.js";
import { callerOf, datedSlots, participantCount, placeOf, type ProposalFacts, type Sender } from "./proposal-mail.js";
import { recipientsOf, type Copy, type Recipient, type WantedCopy } from "./find-recipients.js";
import { takeFiles, type TakenFile } from "./take-files.js";
import { refuseBadDueDate, writtenOptions, type SentOption, type WantedOption } from "./written-options.js";

export interface WantedProposal {
  sessionId: string;
  companyId: string;
  dueOn: string;
  options?: WantedOption[] | null;
  recipientId?: string | null;
  cc?: WantedCopy[] | null;
  bcc?: WantedCopy[] | null;
  subject?: string | null;
  body?: string | null;
  uploadIds?: string[] | null;
  expectedSlotsVersion: number;
  replacesId?: string | null;
}

/** A proposal that nothing forbids, with all that its mail says. */
export interface Draft {
  client: HeldClient;
  viewer: StaffViewer;
  dueOn: string;
  options: SentOption[];
  several: boolean;
  recipient: Recipient;
  copies: Copy[];
  files: TakenFile[];
  subject: string;
  body: string;
  sender: Sender;
  facts: ProposalFacts;
}

/** All that is refused is refused here, for the preview and for the sending alike. The session is held from here on. */
export async function draftProposal(work: Work, wanted: WantedProposal): Promise<Draft> {
  const { viewer } = work;
  const session = await holdSession(work, wanted.sessionId);
  authorise(viewer, proposalPolicy.propose, session);
  if (viewer.kind !== "staff" || !isId(wanted.companyId)) throw new Denied();
  session.refuseIfDeleted();
  const client = (await clientOf(work, session, wanted.companyId)) ?? refuse("NOT_BOOKED");
  if (isCancelled(client.status)) refuse("CLIENT_CANCELLED");
  if (!nextState(client.state, "SEND")) refuse("DATES_VALIDATED");
  refuseUnseen(client, wanted, dayInParis(work.now));

  const { options, several } = await writtenOptions(work, session, wanted.options ?? []);
  refuseBadDueDate(wanted.dueOn, options, work.now);
  const { recipient, copies } = await recipientsOf(work, client.companyId, wanted);
  const files = await takeFiles(work, viewer, wanted.uploadIds ?? []);
  const sender = await senderOf(work, viewer);
  const facts: ProposalFacts = {
    companyName: client.companyName,
    sessionTitle: session.title,
    participantCount: await participantCount(work, session, client.companyId),
    options: options.map(({ slots }) => ({ slots: datedSlots(slots), place: placeOf(slots) })),
    trainer: session.trainerNames ?? null,
    dueOn: wanted.dueOn,
    contact: callerOf(sender),
  };
  const words = await writtenWords(work, session.centreId, recipient, facts, wanted);
  return { client, viewer, dueOn: wanted.dueOn, options, several, recipient, copies, files, ...words, sender, facts };
}

/** Nobody sends dates, or takes the place of a proposal, that was not on the screen: a second click on «Envoyer» sends nothing more. */
function refuseUnseen(client: HeldClient, wanted: WantedProposal, today: string): void {
  if (client.session.slotsVersion !== wanted.expectedSlotsVersion) refuse("STALE");
  const waiting = waitingOf(client);
  const replacesId = wanted.replacesId ?? null;
  if (waiting && stateOn(today, client) === "PENDING" && waiting.id !== replacesId) refuse("STALE");
  if (replacesId && waiting?.id !== replacesId) refuse("STALE");
}

async function writtenWords(
  work: Work,
  centreId: string,
  { firstName, locale }: Recipient,
  facts: ProposalFacts,
  { subject, body }: Pick<WantedProposal, "subject" | "body">,
): Promise<{ subject: string; body: string }> {
  const words = await wordsOfMail(work, {
    template: "DATE_PROPOSAL",
    locale,
    centreId,
    facts: { ...facts, firstName, link: anywhere },
  });
  const written = { subject: subject?.trim() ?? words.subject, body: body?.trim() ?? words.body };
  if (!written.subject) refuse("SUBJECT_MISSING");
  if (written.subject.length > limits.title || written.body.length > limits.longText) refuse("FIELD_TOO_LONG");
  return written;
}

/** Words hold no link. */
const anywhere = "https://passerelle.invalid/";

/** Whom the client answers to, and calls. */
async function senderOf(work: Work, viewer: StaffViewer): Promise<Sender> {
  const [row] = await work.transaction.rows(sql<{ email: string; phone: string | null }>`
    select email, phone from staff_place where organisation_id = ${viewer.organisationId} and id = ${viewer.accessId}`);
  if (!row) throw new Denied();
  return { senderName: viewer.name, senderAddress: row.email, senderPhone: row.phone };
}
