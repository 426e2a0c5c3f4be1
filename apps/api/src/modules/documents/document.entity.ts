import { defineEntity, p } from "@mikro-orm/core";
import { isPublishableKind, type DocumentKind } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";
import { Session } from "#sessions";

const DocumentSchema = defineEntity({
  name: "Document",
  tableName: "document",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    session: () => p.manyToOne(Session),
    enrolmentId: p.uuid().nullable(),
    kind: p.string().$type<DocumentKind>(),
    title: p.string(),
    latestNumber: p.integer(),
    createdAt: p.datetime(),
    createdBy: p.uuid(),
    deletedAt: p.datetime().nullable(),
    deletedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** A document of a session; its file lives in its versions. */
export class Document extends DocumentSchema.class {
  /** only the listed kinds leave the house. */
  refuseUnlessPublishable(): void {
    this.refuseIfDeleted();
    if (!isPublishableKind(this.kind)) refuse("KIND_NOT_PUBLISHABLE");
  }

  refuseIfDeleted(): void {
    if (this.deletedAt) refuse("DOCUMENT_DELETED");
  }

  nextNumber(): number {
    this.refuseIfDeleted();
    this.latestNumber += 1;
    return this.latestNumber;
  }

  delete(now: Date, by: string): void {
    this.refuseIfDeleted();
    this.deletedAt = now;
    this.deletedBy = by;
  }

  /** Restoring what is not deleted is no error: two clicks on «Annuler» want the same thing. */
  restore(): void {
    this.deletedAt = null;
    this.deletedBy = null;
  }
}
DocumentSchema.setClass(Document);
export { DocumentSchema };
