import { limits, titleOfFile, type DocumentKind } from "@passerelle/schema/vocabulary";
import { Denied, refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSessionAsIs } from "#sessions";
import { documentAdded } from "./document.events.js";
import { Document } from "./document.entity.js";
import { documentPolicy } from "./document.policy.js";
import { takeUpload, versionFrom } from "./take-upload.js";
import { enrolmentFor, learnerFact } from "./of-learners/enrolment-of.js";

/** Adds a document to a session; the file uploaded before becomes its version 1. */
export async function addDocument(
  work: Work,
  input: {
    sessionId: string;
    uploadId: string;
    kind: DocumentKind;
    title?: string | null;
    enrolmentId?: string | null;
  },
): Promise<Document> {
  const { viewer } = work;
  const session = await holdSessionAsIs(work, input.sessionId);
  authorise(viewer, documentPolicy.add, session);
  if (viewer.kind !== "staff") throw new Denied();
  session.refuseIfDeleted();
  const enrolment = await enrolmentFor(work, { ...input, sessionId: session.id });
  const upload = await takeUpload(work, viewer, input.uploadId);
  const title = plain(input.title ?? "") || titleOfFile(upload.fileName);
  if (Array.from(title).length > limits.title) refuse("TITLE_TOO_LONG");

  const document = work.em.create(Document, {
    id: newId(),
    organisationId: viewer.organisationId,
    session,
    enrolmentId: enrolment?.id ?? null,
    kind: input.kind,
    title,
    latestNumber: 1,
    createdAt: work.now,
    createdBy: viewer.accessId,
  });
  versionFrom(work, viewer, document, upload);
  await work.record(documentAdded(document, await learnerFact(work, document)));
  return document;
}

/** Neither the database nor the journal takes zeros or halves of characters; on screen, controls are spaces at best. */
const plain = (title: string): string =>
  title
    .toWellFormed()
    .replace(/\p{Cc}+/gu, " ")
    .trim();
