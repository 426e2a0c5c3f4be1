import path from "node:path";
import { limits } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { holdCompany } from "#access";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { isId } from "#platform/page";
import type { ContactViewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { acceptsUploads, type BookingState } from "#sessions";
import { findAnswered } from "../expected/find-answered.js";
import { takeUpload } from "../take-upload.js";
import { centreOf } from "./find-received-document.js";
import { documentReceived } from "./received-document.events.js";
import { ReceivedDocument } from "./received-document.entity.js";

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

/**
 * A session the company does not see is none; on one that bears the mention «Annulé» for it, nothing is sent any more (C-21). It is held until the
 * end: of a file sent and a session deleted or cancelled at the same moment, the second sees the first.
 */
async function refuseUnlessAccepting(work: Work, viewer: ContactViewer, sessionId: string): Promise<void> {
  if (!isId(sessionId)) throw new Denied();
  const { organisationId, companyId } = viewer;
  // A lock asks for the right to change, which contacts do not have.
  await work.transaction.confine({ kind: "house", organisationId });
  await work.transaction.rows(
    sql`select from session where organisation_id = ${organisationId} and id = ${sessionId} for share`,
  );
  await work.transaction.confine(viewer);
  const [booking] = await work.transaction.rows(sql<BookingState>`
    select b.status, s.deleted_at is not null as "sessionDeleted"
    from company_visibility v join session s on (s.organisation_id, s.id) = (v.organisation_id, v.subject_id)
      join booking b on (b.organisation_id, b.session_id, b.company_id) = (v.organisation_id, v.subject_id, v.company_id)
    where v.organisation_id = ${organisationId} and v.company_id = ${companyId} and v.kind = 'SESSION' and v.subject_id = ${sessionId}`);
  if (!booking) throw new Denied();
  if (!acceptsUploads(booking)) refuse("BOOKING_CANCELLED");
}
