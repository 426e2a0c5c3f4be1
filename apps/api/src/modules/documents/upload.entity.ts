import { defineEntity, p } from "@mikro-orm/core";

const UploadSchema = defineEntity({
  name: "Upload",
  tableName: "upload",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    addedBy: p.uuid(),
    fileName: p.string(),
    mediaType: p.string(),
    size: p.bigint("number"),
    sha256: p.blob(),
    storageKey: p.string(),
    createdAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
});

/** A file that arrived and was checked, waiting for the act that uses it, once. */
export class Upload extends UploadSchema.class {
  use(now: Date): void {
    this.usedAt = now;
  }
}
UploadSchema.setClass(Upload);
export { UploadSchema };
