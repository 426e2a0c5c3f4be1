import { defineEntity, type Opt, p } from "@mikro-orm/core";

const TrainerSchema = defineEntity({
  name: "Trainer",
  tableName: "trainer",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    firstName: p.string(),
    lastName: p.string(),
    nameKey: p.string(),
    email: p.string().nullable(),
    phone: p.string().nullable(),
    createdAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
    deletedBy: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** Somebody who teaches. In the trash, it stays named in the sessions it was given. */
export class Trainer extends TrainerSchema.class {
  get name(): Opt & string {
    return `${this.firstName} ${this.lastName}`.trim();
  }

  delete(now: Date, by: string): void {
    this.deletedAt = now;
    this.deletedBy = by;
  }

  restore(): void {
    this.deletedAt = null;
    this.deletedBy = null;
  }
}
TrainerSchema.setClass(Trainer);
export { TrainerSchema };
