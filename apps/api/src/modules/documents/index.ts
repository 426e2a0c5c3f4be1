export { addDocument } from "./add-document.js";
export { DocumentSchema } from "./document.entity.js";
export { DocumentVersionSchema } from "./document-version.entity.js";
export { askAgainListeners } from "./expected/ask-again.listener.js";
export { expectDocument, type Expectation } from "./expected/expect-document.js";
export { ExpectedDocumentSchema } from "./expected/expected-document.entity.js";
export { expectedState } from "./expected/expected-document.loaders.js";
export {
  BookingExpectedDocumentsResolver,
  CompanyExpectedDocumentsResolver,
  ExpectedDocumentResolver,
} from "./expected/expected-document.resolver.js";
export { remindExpected, remindExpectedJob } from "./expected/remind-expected.job.js";
export { expectedDocumentListeners } from "./expected/tick-expected.listener.js";
export { DocumentResolver, DocumentVersionResolver } from "./document.resolver.js";
export { findVersionFile } from "./find-version-file.js";
export { DocumentEnrolmentResolver, EnrolmentDocumentsResolver } from "./of-learners/enrolment-documents.resolver.js";
export { keepRemovedWithDocuments } from "./of-learners/enrolments-removed.listener.js";
export { NextStepResolver } from "./next-step/next-step.resolver.js";
export { openPublication, type OpenedFile } from "./open-publication.js";
export { isStillOpen, openContactSelection, openStaffSelection } from "./open-selection.js";
export { previewedDocumentActs } from "./previewed-acts.rules.js";
export { PublicationSchema } from "./publication.entity.js";
export { BookingPublicationsResolver, PublicationResolver, ReceiptResolver } from "./publication.resolver.js";
export { publishDocument } from "./publish-document.js";
export { PublishingPlanResolver, PublishingTogetherResolver } from "./together/publishing.resolver.js";
export { mayUpload, receiveUpload, type Shelves } from "./receive-upload.js";
export { findSentFile } from "./received/find-sent-file.js";
export { markReceivedDocumentSeen, openReceivedDocument } from "./received/mark-received-document-seen.js";
export { ReceivedDocumentSchema } from "./received/received-document.entity.js";
export { receivedState } from "./received/received-document.loaders.js";
export { ReceivedDocumentResolver } from "./received/received-document.resolver.js";
export {
  BookingReceivedDocumentsResolver,
  CompanyReceivedDocumentsResolver,
  SessionReceivedDocumentsResolver,
} from "./received/received-documents.resolver.js";
export { removeReceivedDocument, restoreReceivedDocument } from "./received/remove-received-document.js";
export { sendDocument } from "./received/send-document.js";
export { scanUpload, scanUploadJob } from "./scan-upload.job.js";
export { DocumentFiguresResolver, SessionDocumentsResolver } from "./session-documents.resolver.js";
export { refuseHidingWithDocuments } from "./sessions-unpublished.listener.js";
export { refuseInQuarantine } from "./quarantine.rules.js";
export { takeUpload } from "./take-upload.js";
export { sweepUploads, sweepUploadsJob } from "./sweep-uploads.job.js";
export { UploadSchema } from "./upload.entity.js";
export { withdrawPublication } from "./withdraw-publication.js";
