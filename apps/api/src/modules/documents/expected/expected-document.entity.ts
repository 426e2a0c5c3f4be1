import { defineEntity, type Opt, p } from "@mikro-orm/core";
import type { ExpectedDocumentSide, PublishableKind } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";

const ExpectedDocumentSchema = defineEntity({
  name: "ExpectedDocument",
  tableName: "expected_document",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    companyId: p.uuid(),
    sessionId: p.uuid().nullable(),
    side: p.string().$type<ExpectedDocumentSide>(),
    label: p.string(),
    kind: p.string().$type<PublishableKind>().nullable(),
    dueOn: p.date(),
    byMail: p.boolean(),
    createdAt: p.datetime(),
    createdBy: p.uuid(),
    fulfilledAt: p.datetime().nullable(),
    receivedDocumentId: p.uuid().nullable(),
    publicationId: p.uuid().nullable(),
    remindedAt: p.datetime().nullable(),
    reminderId: p.uuid(),
    cancelledAt: p.datetime().nullable(),
    cancelledBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** A document that one side owes the other by a day (B-17). What ticks it is a received document, or a publication. */
export class ExpectedDocument extends ExpectedDocumentSchema.class {
  get isOpen(): Opt & boolean {
    return !this.fulfilledAt && !this.cancelledAt;
  }

  refuseUnlessOpen(): void {
    if (this.cancelledAt) refuse("EXPECTED_DOCUMENT_CANCELLED");
    if (this.fulfilledAt) refuse("EXPECTED_DOCUMENT_FULFILLED");
  }

  cancel(now: Date, by: string): void {
    this.refuseUnlessOpen();
    this.cancelledAt = now;
    this.cancelledBy = by;
  }
}
ExpectedDocumentSchema.setClass(ExpectedDocument);
export { ExpectedDocumentSchema };
