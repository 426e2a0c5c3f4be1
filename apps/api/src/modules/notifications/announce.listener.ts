import type { DocumentKind } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Event, Listener } from "#platform/event";
import type { Work } from "#platform/work";
import { contactsOf, staffOfCentre } from "./recipients.queries.js";
import { announce, markReadBy, strike, unstrike } from "./write-notifications.js";

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
  });
}

/** To those who run the centre that the document is the affair of; the session's, or the company's. */
async function documentReceived(work: Work, event: Event): Promise<void> {
  const companyId = event.companyId!;
  const [company] = await work.transaction.rows(
    sql<{
      name: string;
    }>`select name from company where organisation_id = ${work.viewer.organisationId} and id = ${companyId}`,
  );
  const centreId = event.subjects.find((subject) => subject.kind === "RECEIVED_DOCUMENT")!.centreId!;
  await announce(work, event, await staffOfCentre(work, centreId), {
    kind: "DOCUMENT_RECEIVED",
    companyId,
    sessionId: event.sessionId,
    receivedDocumentId: event.documentId,
    document: documentIn(event),
    companyName: company!.name,
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
  { on: "documents.opened", hear: readByOpening },
  {
    on: "documents.withdrawn",
    hear: (work, event) =>
      strike(work, event, sql`kind = 'DOCUMENT_PUBLISHED' and publication_id = ${event.publicationId}`),
  },
  { on: "documents.receivedRemoved", hear: (work, event) => strike(work, event, ofReceived(event)) },
  { on: "documents.receivedRestored", hear: (work, event) => unstrike(work, event, ofReceived(event)) },
];
