import type { Antivirus } from "#platform/antivirus/antivirus";
import type { JobHandler } from "#platform/jobs";
import type { Links } from "#platform/links";
import type { Storage } from "#platform/storage";
import type { Works } from "#platform/work";
import { DocumentVersionSchema } from "./document-version.entity.js";
import { DocumentSchema } from "./document.entity.js";
import { DocumentResolver, DocumentVersionResolver } from "./document.resolver.js";
import { askAgainListeners } from "./expected/ask-again.listener.js";
import { ExpectedDocumentSchema } from "./expected/expected-document.entity.js";
import {
  BookingExpectedDocumentsResolver,
  CompanyExpectedDocumentsResolver,
  ExpectedDocumentResolver,
} from "./expected/expected-document.resolver.js";
import { remindExpected, remindExpectedJob } from "./expected/remind-expected.job.js";
import { expectedDocumentListeners } from "./expected/tick-expected.listener.js";
import { NextStepResolver } from "./next-step/next-step.resolver.js";
import { DocumentEnrolmentResolver, EnrolmentDocumentsResolver } from "./of-learners/enrolment-documents.resolver.js";
import { keepRemovedWithDocuments } from "./of-learners/enrolments-removed.listener.js";
import { refuseUnnamingWithPapers } from "./of-learners/seats-unnamed.listener.js";
import { PublicationSchema } from "./publication.entity.js";
import { BookingPublicationsResolver, PublicationResolver, ReceiptResolver } from "./publication.resolver.js";
import { ReceivedDocumentSchema } from "./received/received-document.entity.js";
import { ReceivedDocumentResolver } from "./received/received-document.resolver.js";
import {
  BookingReceivedDocumentsResolver,
  CompanyReceivedDocumentsResolver,
  SessionReceivedDocumentsResolver,
} from "./received/received-documents.resolver.js";
import { scanUpload, scanUploadJob } from "./scan-upload.job.js";
import { DocumentFiguresResolver, SessionDocumentsResolver } from "./session-documents.resolver.js";
import { refuseHidingWithDocuments } from "./sessions-unpublished.listener.js";
import { sweepUploads, sweepUploadsJob } from "./sweep-uploads.job.js";
import { PublishingPlanResolver, PublishingTogetherResolver } from "./together/publishing.resolver.js";
import { UploadSchema } from "./upload.entity.js";

export { addDocument } from "./add-document.js";
export { expectDocument, type Expectation } from "./expected/expect-document.js";
export { expectedState } from "./expected/expected-document.loaders.js";
export { remindExpectedJob } from "./expected/remind-expected.job.js";
export { findVersionFile } from "./find-version-file.js";
export { openPublication, type OpenedFile } from "./open-publication.js";
export { isStillOpen, openContactSelection, openStaffSelection } from "./open-selection.js";
export { previewedDocumentActs } from "./previewed-acts.rules.js";
export { publishDocument } from "./publish-document.js";
export { mayUpload, receiveUpload, type Shelves } from "./receive-upload.js";
export { findSentFile } from "./received/find-sent-file.js";
export { markReceivedDocumentSeen, openReceivedDocument } from "./received/mark-received-document-seen.js";
export { receivedState } from "./received/received-document.loaders.js";
export { removeReceivedDocument, restoreReceivedDocument } from "./received/remove-received-document.js";
export { sendDocument } from "./received/send-document.js";
export { refuseInQuarantine } from "./quarantine.rules.js";
export { takeUpload } from "./take-upload.js";
export { withdrawPublication } from "./withdraw-publication.js";
export { sweepUploads, sweepUploadsJob } from "./sweep-uploads.job.js";

export const documentEntities = [
  UploadSchema,
  DocumentSchema,
  DocumentVersionSchema,
  PublicationSchema,
  ReceivedDocumentSchema,
  ExpectedDocumentSchema,
] as const;

export const documentResolvers = [
  DocumentResolver,
  DocumentVersionResolver,
  DocumentEnrolmentResolver,
  EnrolmentDocumentsResolver,
  NextStepResolver,
  PublicationResolver,
  PublishingTogetherResolver,
  PublishingPlanResolver,
  ReceiptResolver,
  BookingPublicationsResolver,
  SessionDocumentsResolver,
  DocumentFiguresResolver,
  ReceivedDocumentResolver,
  BookingReceivedDocumentsResolver,
  SessionReceivedDocumentsResolver,
  CompanyReceivedDocumentsResolver,
  ExpectedDocumentResolver,
  BookingExpectedDocumentsResolver,
  CompanyExpectedDocumentsResolver,
] as const;

export const documentListeners = [
  keepRemovedWithDocuments,
  refuseUnnamingWithPapers,
  refuseHidingWithDocuments,
  ...expectedDocumentListeners,
  ...askAgainListeners,
] as const;

export const documentQueues: readonly string[] = [sweepUploads, scanUpload, remindExpected];

interface Workshop {
  works: Works;
  links: Links;
  storage: Storage;
  antivirus: Antivirus;
}

export const documentJobs = ({ works, links, storage, antivirus }: Workshop): JobHandler[] => [
  sweepUploadsJob(works, storage),
  scanUploadJob(works, storage, antivirus),
  remindExpectedJob(works, links),
];
