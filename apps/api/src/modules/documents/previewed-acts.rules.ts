import { deleteDocument } from "./delete-document.js";
import { publishDocument } from "./publish-document.js";
import { publishDocuments } from "./together/publish-documents.js";
import { replacePublications } from "./together/replace-publications.js";
import { withdrawPublication } from "./withdraw-publication.js";

/** Acts whose effect on a client is shown before they are done, each under the name of its mutation. */
export const previewedDocumentActs = {
  deleteDocument,
  publishDocument,
  publishDocuments,
  replacePublications,
  withdrawPublication,
};
