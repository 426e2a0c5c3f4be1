import { sql } from "kysely";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { ContactViewer, Viewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { findReceivedDocument } from "./find-received-document.js";
import { receivedDocumentRemoved, receivedDocumentRestored } from "./received-document.events.js";
import type { ReceivedDocument } from "./received-document.entity.js";
import { receivedDocumentPolicy } from "./received-document.policy.js";
import { refuseUnlessAccepting } from "./refuse-unless-accepting.js";

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

/** Takes it out of the trash, as it was; what the staff removed, only the staff give back. A contact sends it again by that. */
export async function restoreReceivedDocument(work: Work, input: { id: string }): Promise<ReceivedDocument> {
  const { viewer } = work;
  if (viewer.kind === "contact") await refuseUnlessSendable(work, viewer, input.id);
  const { document, centreId } = await findReceivedDocument(work, input.id);
  authorise(viewer, mayRemove, { centreId, companyId: document.companyId });
  if (viewer.kind === "contact" && document.removedBy) throw new Denied();

  if (!document.removedAt) return document;
  document.restore();
  await work.record(receivedDocumentRestored(document, centreId));
  return document;
}

/** The session first, as all who hold one do. */
async function refuseUnlessSendable(work: Work, viewer: ContactViewer, id: string): Promise<void> {
  if (!isId(id)) throw new Denied();
  const [removed] = await work.transaction.rows(sql<{ sessionId: string }>`
    select session_id as "sessionId" from received_document
    where organisation_id = ${viewer.organisationId} and id = ${id} and removed_at is not null and session_id is not null`);
  if (removed) await refuseUnlessAccepting(work, viewer, removed.sessionId);
}
