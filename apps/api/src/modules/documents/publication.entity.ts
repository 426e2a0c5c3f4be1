import { defineEntity, type Opt, p } from "@mikro-orm/core";
import type { DocumentKind } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";
import { Document } from "./document.entity.js";

const PublicationSchema = defineEntity({
  name: "Publication",
  tableName: "publication",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    document: () => p.manyToOne(Document),
    versionId: p.uuid(),
    sessionId: p.uuid(),
    companyId: p.uuid(),
    sessionPublicationId: p.uuid(),
    enrolmentId: p.uuid().nullable(),
    replacesId: p.uuid().nullable(),
    kind: p.string().$type<DocumentKind>(),
    title: p.string(),
    titleKey: p.string(),
    fileName: p.string(),
    mediaType: p.string(),
    size: p.bigint("number"),
    sha256: p.blob(),
    storageKey: p.string(),
    publishedAt: p.datetime(),
    publishedBy: p.uuid(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnBy: p.uuid().nullable(),
  },
});

/** One version of a document, shown to one company, from a day on and until withdrawn. Never revived. */
export class Publication extends PublicationSchema.class {
  get isLive(): Opt & boolean {
    return !this.withdrawnAt;
  }

  withdraw(now: Date, by: string): void {
    if (!this.isLive) refuse("ALREADY_WITHDRAWN");
    this.withdrawnAt = now;
    this.withdrawnBy = by;
  }
}
PublicationSchema.setClass(Publication);
export { PublicationSchema };
