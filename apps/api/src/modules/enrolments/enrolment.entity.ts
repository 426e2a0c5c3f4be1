import { defineEntity, type Opt, p } from "@mikro-orm/core";
import { refuse } from "#platform/failure";

const EnrolmentSchema = defineEntity({
  name: "Enrolment",
  tableName: "enrolment",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    sessionId: p.uuid(),
    companyId: p.uuid(),
    learnerId: p.uuid(),
    addedAt: p.datetime(),
    addedBy: p.uuid().nullable(),
    addedByContact: p.uuid().nullable(),
    removedAt: p.datetime().nullable(),
    removedBy: p.uuid().nullable(),
    removedByContact: p.uuid().nullable(),
    kept: p.boolean(),
    version: p.integer().version(),
  },
});

/** One learner in one session, for one company. Added again after a removal, it is another one. */
export class Enrolment extends EnrolmentSchema.class {
  get isActive(): Opt & boolean {
    return !this.removedAt;
  }

  remove(now: Date, by: string): void {
    if (!this.isActive) refuse("ENROLMENT_REMOVED");
    this.removedAt = now;
    this.removedBy = by;
  }

  /** By the contact who gave the place this name. */
  takeBack(now: Date, contactId: string): void {
    if (!this.isActive) refuse("ENROLMENT_REMOVED");
    this.removedAt = now;
    this.removedByContact = contactId;
  }

  /** Something of the learner's was published when it was removed: the client keeps a greyed row. */
  keep(): void {
    this.kept = true;
  }

  restore(): void {
    this.removedAt = null;
    this.removedBy = null;
    this.removedByContact = null;
    this.kept = false;
  }
}
EnrolmentSchema.setClass(Enrolment);
export { EnrolmentSchema };
