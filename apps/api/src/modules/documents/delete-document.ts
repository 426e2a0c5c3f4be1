import { Denied, refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { documentDeleted, documentRestored } from "./document.events.js";
import type { Document } from "./document.entity.js";
import { documentPolicy } from "./document.policy.js";
import { findDocument } from "./find-document.js";
import { Publication } from "./publication.entity.js";
import { learnerFact } from "./of-learners/enrolment-of.js";

/** Puts a document in the trash; refused while it is published to anybody. */
export async function deleteDocument(work: Work, input: { documentId: string }): Promise<Document> {
  const { viewer } = work;
  const document = await findDocument(work, input.documentId);
  authorise(viewer, documentPolicy.add, document.session);
  if (viewer.kind !== "staff") throw new Denied();
  if ((await work.em.count(Publication, { document: document.id, withdrawnAt: null })) > 0)
    refuse("HAS_LIVE_PUBLICATIONS");

  document.delete(work.now, viewer.accessId);
  await work.record(documentDeleted(document, await learnerFact(work, document)));
  return document;
}

/** Takes a document out of the trash, as it was. */
export async function restoreDocument(work: Work, input: { documentId: string }): Promise<Document> {
  const document = await findDocument(work, input.documentId);
  authorise(work.viewer, documentPolicy.add, document.session);

  if (!document.deletedAt) return document;
  document.restore();
  await work.record(documentRestored(document, await learnerFact(work, document)));
  return document;
}
