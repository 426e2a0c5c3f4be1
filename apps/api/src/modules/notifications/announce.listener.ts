import type { DateOutcome, DocumentKind } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Event, Listener } from "#platform/event";
import type { Work } from "#platform/work";
import { contactsOf, staffOfCentre } from "./recipients.queries.js";
import { announce, markReadBy, markReadByAll, strike, unstrike } from "./write-notifications.js";

const documentIn = (event: Event) => ({
  title: String(event.facts.title),
  kind: (event.facts.kind ?? null) as DocumentKind | null,
});

async function sessionPublished(work: Work, event: Event): Promise<void> {
  await announce(work, event, await contactsOf(work, event.companyId!), {
    kind: "SESSION_PUBLISHED",
    companyId: event.companyId!,
    sessionId: event.sessionId,
  });
}

async function documentPublished(work: Work, event: Event): Promise<void> {
  const { sessionId, publicationId } = event;
  const companyId = event.companyId!;
  await announce(work, event, await contactsOf(work, companyId), {
    kind: "DOCUMENT_PUBLISHED",
    companyId,
    sessionId,
    publicationId,
    document: documentIn(event),
    replacedTitle: typeof event.facts.replaced === "string" ? event.facts.replaced : undefined,
  });
}

/** To those who run the centre that the document is the affair of; the session's, or the company's. */
async function documentReceived(work: Work, event: Event): Promise<void> {
  const companyId = event.companyId!;
  const centreId = event.subjects.find((subject) => subject.kind === "RECEIVED_DOCUMENT")!.centreId!;
  await announce(work, event, await staffOfCentre(work, centreId), {
    kind: "DOCUMENT_RECEIVED",
    companyId,
    sessionId: event.sessionId,
    receivedDocumentId: event.documentId,
    document: documentIn(event),
    companyName: await companyName(work, companyId),
  });
}

async function companyName(work: Work, id: string): Promise<string> {
  const [company] = await work.transaction.rows(
    sql<{
      name: string;
    }>`select name from company where organisation_id = ${work.viewer.organisationId} and id = ${id}`,
  );
  return company!.name;
}

const ofEnrolment = (event: Event) => ({
  enrolmentId: String(event.facts.enrolmentId),
  learnerName: String(event.facts.learnerName),
  companyId: event.companyId!,
  sessionId: event.sessionId,
});

/** To the contacts of the company, of a session that it sees: the organisation may prefer silence (R-021, C-02). */
async function learnerRemoved(work: Work, event: Event): Promise<void> {
  const { organisationId } = work.viewer;
  const [wished] = await work.transaction.rows(sql`
    select from organisation o join company_visibility v on v.organisation_id = o.id
    where o.id = ${organisationId} and o.notify_learner_removal and v.company_id = ${event.companyId} and v.kind = 'SESSION' and v.subject_id = ${event.sessionId}`);
  if (!wished) return;
  const contacts = await contactsOf(work, event.companyId!);
  await announce(work, event, contacts, { kind: "LEARNER_REMOVED", ...ofEnrolment(event) });
}

/** To those who run the centre; what they name themselves they know. */
async function seatNamed(work: Work, event: Event): Promise<void> {
  if (work.viewer.kind !== "contact") return;
  const centreId = event.subjects.find((subject) => subject.kind === "SESSION")!.centreId!;
  await announce(work, event, await staffOfCentre(work, centreId), {
    kind: "SEAT_NAMED",
    ...ofEnrolment(event),
    companyName: await companyName(work, event.companyId!),
  });
}

/** To the contacts of the company that owes it; what the organisation owes it keeps for its own list. */
async function documentExpected(
  work: Work,
  event: Event,
  kind: "DOCUMENT_EXPECTED" | "DOCUMENT_EXPECTED_REMINDER",
): Promise<void> {
  const { side, label, dueOn, expectedDocumentId } = event.facts;
  if (side !== "COMPANY_OWES") return;
  const companyId = event.companyId!;
  await announce(work, event, await contactsOf(work, companyId), {
    kind,
    companyId,
    sessionId: event.sessionId,
    expectedDocumentId: String(expectedDocumentId),
    document: { title: String(label), kind: null },
    dueOn: String(dueOn),
  });
}

/** To the contacts of the company, who may answer on the extranet too. */
async function datesProposed(work: Work, event: Event): Promise<void> {
  const companyId = event.companyId!;
  await announce(work, event, await contactsOf(work, companyId), {
    kind: "DATES_PROPOSED",
    companyId,
    sessionId: event.sessionId,
    dateProposalId: String(event.facts.proposalId),
    dueOn: String(event.facts.dueOn),
  });
}

/** To those who run the centre; to the contacts, it has been dealt with. */
async function datesAnswered(work: Work, event: Event): Promise<void> {
  const companyId = event.companyId!;
  const centreId = event.subjects.find((subject) => subject.kind === "SESSION")!.centreId!;
  await markReadByAll(work, event, sql`kind = 'DATES_PROPOSED' and ${ofProposal(event)}`);
  await announce(work, event, await staffOfCentre(work, centreId), {
    kind: "DATES_ANSWERED",
    companyId,
    sessionId: event.sessionId,
    dateProposalId: String(event.facts.proposalId),
    outcome: event.facts.outcome as DateOutcome,
    companyName: await companyName(work, companyId),
  });
}

const ofProposal = (event: Event) => sql`date_proposal_id = ${event.facts.proposalId}`;

/** It no longer holds, whether it was answered or not. */
const strikeProposed = (work: Work, event: Event) =>
  strike(work, event, sql`kind = 'DATES_PROPOSED' and ${ofProposal(event)}`);

const ofReceived = (event: Event) => sql`received_document_id = ${event.documentId}`;

/** Whoever opens a document, from wherever, has read what announced it. */
async function readByOpening(work: Work, event: Event): Promise<void> {
  if (work.viewer.kind !== "contact") return;
  await markReadBy(work, event, work.viewer.accessId, sql`publication_id = ${event.publicationId}`);
}

export const notificationListeners: Listener[] = [
  { on: "sessions.published", hear: sessionPublished },
  { on: "documents.published", hear: documentPublished },
  { on: "documents.received", hear: documentReceived },
  { on: "documents.expected", hear: (work, event) => documentExpected(work, event, "DOCUMENT_EXPECTED") },
  {
    on: "documents.expectedReminded",
    hear: (work, event) => documentExpected(work, event, "DOCUMENT_EXPECTED_REMINDER"),
  },
  {
    on: "documents.expectedCancelled",
    hear: (work, event) => strike(work, event, sql`expected_document_id = ${event.facts.expectedDocumentId}`),
  },
  {
    on: "sessions.unpublished",
    hear: (work, event) =>
      strike(
        work,
        event,
        sql`kind = 'SESSION_PUBLISHED' and session_id = ${event.sessionId} and company_id = ${event.companyId}`,
      ),
  },
  { on: "enrolments.removed", hear: learnerRemoved },
  {
    on: "enrolments.restored",
    hear: (work, event) =>
      strike(work, event, sql`kind = 'LEARNER_REMOVED' and enrolment_id = ${event.facts.enrolmentId}`),
  },
  { on: "enrolments.seatNamed", hear: seatNamed },
  {
    on: "enrolments.seatUnnamed",
    hear: (work, event) => strike(work, event, sql`kind = 'SEAT_NAMED' and enrolment_id = ${event.facts.enrolmentId}`),
  },
  { on: "documents.opened", hear: readByOpening },
  {
    on: "documents.withdrawn",
    hear: (work, event) =>
      strike(work, event, sql`kind = 'DOCUMENT_PUBLISHED' and publication_id = ${event.publicationId}`),
  },
  { on: "documents.receivedRemoved", hear: (work, event) => strike(work, event, ofReceived(event)) },
  { on: "documents.receivedRestored", hear: (work, event) => unstrike(work, event, ofReceived(event)) },
  { on: "proposals.sent", hear: datesProposed },
  { on: "proposals.answered", hear: datesAnswered },
  { on: "proposals.withdrawn", hear: strikeProposed },
  { on: "proposals.voided", hear: strikeProposed },
];
