import type { Event, Subject } from "#platform/event";
import { newId } from "#platform/ids";
import type { Document } from "./document.entity.js";
import type { Publication } from "./publication.entity.js";

type DocumentFact = "documents.added" | "documents.versionAdded" | "documents.deleted" | "documents.restored";
type PublicationFact = "documents.published" | "documents.withdrawn" | "documents.opened";

const ofDocument = (kind: DocumentFact, document: Document): Event<DocumentFact> => ({
  id: newId(),
  kind,
  sessionId: document.session.id,
  documentId: document.id,
  facts: { title: document.title, kind: document.kind },
  subjects: [{ kind: "DOCUMENT", id: document.id, centreId: document.session.centreId }, sessionOf(document, null)],
});

const ofPublication = (kind: PublicationFact, publication: Publication): Event<PublicationFact> => ({
  id: newId(),
  kind,
  sessionId: publication.sessionId,
  companyId: publication.companyId,
  documentId: publication.document.id,
  publicationId: publication.id,
  facts: { title: publication.title, kind: publication.kind },
  subjects: [
    { kind: "PUBLICATION", id: publication.id, centreId: publication.document.session.centreId },
    { kind: "DOCUMENT", id: publication.document.id, centreId: publication.document.session.centreId },
    sessionOf(publication.document, publication.companyId),
  ],
});

const sessionOf = (document: Document, companyId: string | null): Subject => ({
  kind: "SESSION",
  id: document.session.id,
  centreId: document.session.centreId,
  companyId,
});

export const documentAdded = (document: Document) => ofDocument("documents.added", document);
export const documentVersionAdded = (document: Document) => ofDocument("documents.versionAdded", document);
export const documentDeleted = (document: Document) => ofDocument("documents.deleted", document);
export const documentRestored = (document: Document) => ofDocument("documents.restored", document);
export const documentPublished = (publication: Publication) => ofPublication("documents.published", publication);
export const documentWithdrawn = (publication: Publication) => ofPublication("documents.withdrawn", publication);
