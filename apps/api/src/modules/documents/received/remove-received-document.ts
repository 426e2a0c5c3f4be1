import { Denied } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Viewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { findReceivedDocument } from "./find-received-document.js";
import { receivedDocumentRemoved, receivedDocumentRestored } from "./received-document.events.js";
import type { ReceivedDocument } from "./received-document.entity.js";
import { receivedDocumentPolicy } from "./received-document.policy.js";

type Subject = { centreId: string; companyId: string };

const mayRemove = (viewer: Viewer, subject: Subject): boolean =>
  receivedDocumentPolicy.treat(viewer, subject) || receivedDocumentPolicy.takeBack(viewer, subject);

/** Puts a received document in the trash: the staff whenever they like, its sender's company while it is new. */
export async function removeReceivedDocument(work: Work, input: { id: string }): Promise<ReceivedDocument> {
  const { viewer } = work;
  const { document, centreId } = await findReceivedDocument(work, input.id);
  authorise(viewer, mayRemove, { centreId, companyId: document.companyId });
  if (viewer.kind === "house") throw new Denied();

  document.remove(work.now, viewer);
  await work.record(receivedDocumentRemoved(document, centreId));
  return document;
}

/** Takes it out of the trash, as it was; what the staff removed, only the staff give back. */
export async function restoreReceivedDocument(work: Work, input: { id: string }): Promise<ReceivedDocument> {
  const { viewer } = work;
  const { document, centreId } = await findReceivedDocument(work, input.id);
  authorise(viewer, mayRemove, { centreId, companyId: document.companyId });
  if (viewer.kind === "contact" && document.removedBy) throw new Denied();

  if (!document.removedAt) return document;
  document.restore();
  await work.record(receivedDocumentRestored(document, centreId));
  return document;
}
