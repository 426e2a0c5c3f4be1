import { defineEntity, p } from "@mikro-orm/core";
import type { FileScan } from "@passerelle/schema/vocabulary";
import type { Verdict } from "#platform/antivirus/antivirus";
import { refuseInfected } from "./quarantine.rules.js";

const UploadSchema = defineEntity({
  name: "Upload",
  tableName: "upload",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    /** The member of the staff who sent it; or the contact below. */
    addedBy: p.uuid().nullable(),
    companyId: p.uuid().nullable(),
    contactId: p.uuid().nullable(),
    fileName: p.string(),
    mediaType: p.string(),
    size: p.bigint("number"),
    sha256: p.blob(),
    storageKey: p.string(),
    scan: p.string().$type<FileScan>(),
    scannedAt: p.datetime().nullable(),
    virus: p.string().nullable(),
    createdAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
});

/** A file that arrived and was checked, waiting for the act that uses it, once. It stays, as the memory of what the antivirus said. */
export class Upload extends UploadSchema.class {
  use(now: Date): void {
    refuseInfected(this.scan);
    this.usedAt = now;
  }

  /** Judged once: a verdict that comes again, or later, changes nothing. */
  judge(verdict: Verdict, now: Date): boolean {
    if (this.scan !== "PENDING") return false;
    this.scan = verdict.scan;
    this.virus = verdict.scan === "INFECTED" ? verdict.virus : null;
    this.scannedAt = now;
    return true;
  }
}
UploadSchema.setClass(Upload);
export { UploadSchema };
