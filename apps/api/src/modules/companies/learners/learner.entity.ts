import { defineEntity, type Opt, p } from "@mikro-orm/core";

const LearnerSchema = defineEntity({
  name: "Learner",
  tableName: "learner",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    companyId: p.uuid(),
    firstName: p.string(),
    lastName: p.string(),
    nameKey: p.string(),
    email: p.string().nullable(),
    birthDate: p.date().nullable(),
    createdAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
    deletedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** Somebody of a client company who is trained; needs no account. */
export class Learner extends LearnerSchema.class {
  get name(): Opt & string {
    return `${this.firstName} ${this.lastName}`.trim();
  }
}
LearnerSchema.setClass(Learner);
export { LearnerSchema };
