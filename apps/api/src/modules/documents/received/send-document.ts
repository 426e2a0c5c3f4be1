import path from "node:path";
import { limits } from "@passerelle/schema/vocabulary";
import { holdCompany } from "#access";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { findAnswered } from "../expected/find-answered.js";
import { takeUpload } from "../take-upload.js";
import { centreOf } from "./find-received-document.js";
import { documentReceived } from "./received-document.events.js";
import { ReceivedDocument } from "./received-document.entity.js";
import { refuseUnlessAccepting } from "./refuse-unless-accepting.js";

export interface Sending {
  uploadId: string;
  sessionId?: string | null;
  title?: string | null;
  expectedDocumentId?: string | null;
}

/** A contact sends a file to the organisation, for a session that the company sees or for the company as a whole. What was expected is ticked by it. */
export async function sendDocument(work: Work, input: Sending): Promise<ReceivedDocument> {
  const { viewer } = work;
  if (viewer.kind !== "contact") throw new Denied();
  await holdCompany(work);
  const answered = input.expectedDocumentId ? await findAnswered(work, input.expectedDocumentId) : null;
  const sessionId = answered?.sessionId ?? input.sessionId ?? null;
  if (sessionId !== null) await refuseUnlessAccepting(work, viewer, sessionId);
  const upload = await takeUpload(work, viewer, input.uploadId);
  const title = input.title?.trim() || path.parse(upload.fileName).name.slice(0, limits.title);
  if (title.length > limits.title) refuse("TITLE_TOO_LONG");

  const document = work.em.create(ReceivedDocument, {
    id: newId(),
    organisationId: viewer.organisationId,
    companyId: viewer.companyId,
    sessionId,
    sentBy: viewer.contactId,
    uploadId: upload.id,
    expectedDocumentId: answered?.id ?? null,
    title,
    fileName: upload.fileName,
    mediaType: upload.mediaType,
    size: upload.size,
    sha256: upload.sha256,
    storageKey: upload.storageKey,
    sentAt: work.now,
  });
  await work.record(documentReceived(document, await centreOf(work, document)));
  return document;
}
