export { AddDocumentInput, AddDocumentResult } from "./add-document.js";
export { AddDocumentVersionInput, AddDocumentVersionResult } from "./add-document-version.js";
export { DeleteDocumentInput, DeleteDocumentResult } from "./delete-document.js";
export { Document, DocumentVersion, DocumentViewerCan } from "./document.js";
export { DocumentKind } from "./document-kind.js";
export { FileScan } from "./file-scan.js";
export { Publication, PublicationViewerCan, Receipt } from "./publication.js";
export { PublishDocumentInput, PublishDocumentResult } from "./publish-document.js";
export {
  PublishDocumentsInput,
  PublishDocumentsResult,
  PublishedDocuments,
  PublishingInput,
  PublishingLine,
  PublishingOutcome,
  ReplacementInput,
  ReplacePublicationsInput,
  ReplacePublicationsResult,
} from "./publish-documents.js";
export { ReceivedDocument, ReceivedDocumentState, ReceivedDocumentViewerCan } from "./received-document.js";
export {
  MarkReceivedDocumentSeenInput,
  MarkReceivedDocumentSeenResult,
  ReceivedDocumentsArguments,
  RemoveReceivedDocumentInput,
  RemoveReceivedDocumentResult,
  RestoreReceivedDocumentInput,
  RestoreReceivedDocumentResult,
} from "./received-document-acts.js";
export { RestoreDocumentInput, RestoreDocumentResult } from "./restore-document.js";
export { WithdrawPublicationInput, WithdrawPublicationResult } from "./withdraw-publication.js";
export {
  ExpectedDocument,
  ExpectedDocumentSide,
  ExpectedDocumentState,
  ExpectedDocumentViewerCan,
} from "./expected-document.js";
export {
  CancelExpectedDocumentInput,
  CancelExpectedDocumentResult,
  ExpectDocumentInput,
  ExpectDocumentResult,
  ExpectedDocumentsArguments,
} from "./expect-document.js";
