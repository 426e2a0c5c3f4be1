import type { Event, Subject } from "#platform/event";
import { newId } from "#platform/ids";
import type { Document } from "./document.entity.js";
import type { Publication } from "./publication.entity.js";

type DocumentFact = "documents.added" | "documents.versionAdded" | "documents.deleted" | "documents.restored";
type PublicationFact = "documents.published" | "documents.withdrawn" | "documents.opened";

/** Whose paper it is, when it is a learner's. */
type OfLearner = { learnerId?: string };

const ofDocument = (kind: DocumentFact, document: Document, learner: OfLearner): Event<DocumentFact> => ({
  id: newId(),
  kind,
  sessionId: document.session.id,
  documentId: document.id,
  facts: { title: document.title, kind: document.kind, ...learner },
  subjects: [{ kind: "DOCUMENT", id: document.id, centreId: document.session.centreId }, sessionOf(document, null)],
});

const ofPublication = (
  kind: PublicationFact,
  publication: Publication,
  learner: OfLearner,
): Event<PublicationFact> => ({
  id: newId(),
  kind,
  sessionId: publication.sessionId,
  companyId: publication.companyId,
  documentId: publication.document.id,
  publicationId: publication.id,
  facts: { title: publication.title, kind: publication.kind, ...learner },
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

export const documentAdded = (document: Document, learner: OfLearner) =>
  ofDocument("documents.added", document, learner);
export const documentVersionAdded = (document: Document, learner: OfLearner) =>
  ofDocument("documents.versionAdded", document, learner);
export const documentDeleted = (document: Document, learner: OfLearner) =>
  ofDocument("documents.deleted", document, learner);
export const documentRestored = (document: Document, learner: OfLearner) =>
  ofDocument("documents.restored", document, learner);
/** `replaced` is the title of what it takes the place of. */
export const documentPublished = (
  publication: Publication,
  learner: OfLearner,
  replaced?: string,
): Event<PublicationFact> => {
  const fact = ofPublication("documents.published", publication, learner);
  return replaced === undefined ? fact : { ...fact, facts: { ...fact.facts, replaced } };
};
export const documentWithdrawn = (publication: Publication, learner: OfLearner) =>
  ofPublication("documents.withdrawn", publication, learner);
