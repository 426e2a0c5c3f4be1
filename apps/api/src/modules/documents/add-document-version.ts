import { Denied, refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { documentVersionAdded } from "./document.events.js";
import type { Document } from "./document.entity.js";
import { documentPolicy } from "./document.policy.js";
import { findDocument } from "./find-document.js";
import { takeUpload, versionFrom } from "./take-upload.js";
import { learnerFact } from "./of-learners/enrolment-of.js";

/** Gives a document a new version. What was published stays the version it was. */
export async function addDocumentVersion(
  work: Work,
  input: { documentId: string; uploadId: string; expectedVersion: number },
): Promise<Document> {
  const { viewer } = work;
  const document = await findDocument(work, input.documentId);
  authorise(viewer, documentPolicy.add, document.session);
  if (viewer.kind !== "staff") throw new Denied();
  document.session.refuseIfDeleted();
  if (document.latestNumber !== input.expectedVersion) refuse("STALE");

  const upload = await takeUpload(work, viewer, input.uploadId);
  document.nextNumber();
  versionFrom(work, viewer, document, upload);
  await work.record(documentVersionAdded(document, await learnerFact(work, document)));
  return document;
}
