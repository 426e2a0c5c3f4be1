export { AddDocuments } from "./add-documents.tsx";
export { DocumentPreview, type Previewed } from "./document-preview.tsx";
export { DocumentsTable } from "./documents-table.tsx";
export type { Recipient } from "./publish-icon.tsx";
export { SentDocuments } from "./sent-documents.tsx";
export { usePublishDocument } from "./use-publish-document.ts";
