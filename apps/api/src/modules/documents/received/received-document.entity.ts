import { defineEntity, p } from "@mikro-orm/core";
import { refuse } from "#platform/failure";
import type { ContactViewer, StaffViewer } from "#platform/viewer";

const ReceivedDocumentSchema = defineEntity({
  name: "ReceivedDocument",
  tableName: "received_document",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    companyId: p.uuid(),
    /** Null: for the company as a whole (C-21). */
    sessionId: p.uuid().nullable(),
    /** The contact. */
    sentBy: p.uuid(),
    uploadId: p.uuid(),
    /** The request it answers, as its sender said. */
    expectedDocumentId: p.uuid().nullable(),
    title: p.string(),
    fileName: p.string(),
    mediaType: p.string(),
    size: p.bigint("number"),
    sha256: p.blob(),
    storageKey: p.string(),
    sentAt: p.datetime(),
    seenAt: p.datetime().nullable(),
    seenBy: p.uuid().nullable(),
    removedAt: p.datetime().nullable(),
    removedBy: p.uuid().nullable(),
    removedByContact: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** A document that a contact sent to the organisation: new until the staff look at it; in the trash once removed. */
export class ReceivedDocument extends ReceivedDocumentSchema.class {
  /** The first look counts; answers whether this is it. */
  markSeen(now: Date, by: string): boolean {
    if (this.seenAt) return false;
    this.seenAt = now;
    this.seenBy = by;
    return true;
  }

  /** Its sender's company takes it back only while nobody at the organisation has seen it. */
  remove(now: Date, by: StaffViewer | ContactViewer): void {
    if (this.removedAt) refuse("RECEIVED_DOCUMENT_REMOVED");
    if (by.kind === "contact" && this.seenAt) refuse("RECEIVED_DOCUMENT_SEEN");
    this.removedAt = now;
    this.removedBy = by.kind === "staff" ? by.accessId : null;
    this.removedByContact = by.kind === "contact" ? by.contactId : null;
  }

  restore(): void {
    this.removedAt = null;
    this.removedBy = null;
    this.removedByContact = null;
  }
}
ReceivedDocumentSchema.setClass(ReceivedDocument);
export { ReceivedDocumentSchema };
