import { defineEntity, p } from "@mikro-orm/core";
import { Document } from "./document.entity.js";

const DocumentVersionSchema = defineEntity({
  name: "DocumentVersion",
  tableName: "document_version",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    document: () => p.manyToOne(Document),
    number: p.integer(),
    fileName: p.string(),
    mediaType: p.string(),
    size: p.bigint("number"),
    sha256: p.blob(),
    storageKey: p.string(),
    addedAt: p.datetime(),
    addedBy: p.uuid(),
  },
});

/** One state of a document's file. Never changed once written. */
export class DocumentVersion extends DocumentVersionSchema.class {}
DocumentVersionSchema.setClass(DocumentVersion);
export { DocumentVersionSchema };
