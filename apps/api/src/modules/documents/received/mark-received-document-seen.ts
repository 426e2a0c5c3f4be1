import { Denied, refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import type { OpenedFile } from "../open-publication.js";
import { refuseInQuarantine } from "../quarantine.rules.js";
import { Upload } from "../upload.entity.js";
import { findReceivedDocument } from "./find-received-document.js";
import { receivedDocumentSeen } from "./received-document.events.js";
import type { ReceivedDocument } from "./received-document.entity.js";
import { receivedDocumentPolicy } from "./received-document.policy.js";

/** A member of the staff has looked at a received document. */
export async function markReceivedDocumentSeen(work: Work, input: { id: string }): Promise<ReceivedDocument> {
  const { viewer } = work;
  const { document, centreId } = await findReceivedDocument(work, input.id);
  authorise(viewer, receivedDocumentPolicy.treat, { centreId });
  if (viewer.kind !== "staff") throw new Denied();
  if (document.removedAt) refuse("RECEIVED_DOCUMENT_REMOVED");

  if (document.markSeen(work.now, viewer.accessId)) await work.record(receivedDocumentSeen(document, centreId));
  return document;
}

/** A member of the staff downloads it: the first time of somebody who runs the centre is the look that counts. One in the trash can still be read. */
export async function openReceivedDocument(work: Work, id: string): Promise<OpenedFile> {
  const { viewer } = work;
  const { document, centreId } = await findReceivedDocument(work, id);
  authorise(viewer, receivedDocumentPolicy.read, { centreId });
  if (viewer.kind !== "staff") throw new Denied();
  refuseInQuarantine((await work.em.findOneOrFail(Upload, document.uploadId)).scan);

  const looks = receivedDocumentPolicy.treat(viewer, { centreId }) && !document.removedAt;
  if (looks && document.markSeen(work.now, viewer.accessId))
    await work.record(receivedDocumentSeen(document, centreId));
  const { fileName, mediaType, size, storageKey, sha256 } = document;
  return { fileName, mediaType, size, storageKey, sha256: Buffer.from(sha256).toString("hex") };
}
