export { AddDocuments } from "./adding/add-documents.tsx";
export { DocumentPreview, type Previewed } from "./preview/document-preview.tsx";
export { DocumentsTable } from "./documents-table.tsx";
export type { Recipient } from "./publishing/publish-icon.tsx";
export { SentDocuments } from "./sent/sent-documents.tsx";
export { usePublishDocument } from "./publishing/use-publish-document.ts";
