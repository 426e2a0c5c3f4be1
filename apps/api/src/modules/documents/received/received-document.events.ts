import type { Event } from "#platform/event";
import { newId } from "#platform/ids";
import type { ReceivedDocument } from "./received-document.entity.js";

type ReceivedFact =
  | "documents.received"
  | "documents.receivedSeen"
  | "documents.receivedRemoved"
  | "documents.receivedRestored";

/** The document stands in the event's `documentId`: the history tells its title like that of any other. */
const told = (kind: ReceivedFact, document: ReceivedDocument, centreId: string): Event<ReceivedFact> => ({
  id: newId(),
  kind,
  sessionId: document.sessionId ?? undefined,
  companyId: document.companyId,
  documentId: document.id,
  facts: { title: document.title, expectedDocumentId: document.expectedDocumentId ?? null },
  subjects: [
    { kind: "RECEIVED_DOCUMENT", id: document.id, centreId },
    document.sessionId
      ? { kind: "SESSION", id: document.sessionId, centreId, companyId: document.companyId }
      : { kind: "COMPANY", id: document.companyId, centreId },
  ],
});

export const documentReceived = (document: ReceivedDocument, centreId: string) =>
  told("documents.received", document, centreId);
export const receivedDocumentSeen = (document: ReceivedDocument, centreId: string) =>
  told("documents.receivedSeen", document, centreId);
export const receivedDocumentRemoved = (document: ReceivedDocument, centreId: string) =>
  told("documents.receivedRemoved", document, centreId);
export const receivedDocumentRestored = (document: ReceivedDocument, centreId: string) =>
  told("documents.receivedRestored", document, centreId);
