import { defineEntity, type Opt, p } from "@mikro-orm/core";
import type { StaffRole } from "@passerelle/schema/vocabulary";

const StaffPlaceSchema = defineEntity({
  name: "StaffPlace",
  tableName: "staff_place",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    /** None until the person has accepted an invitation. */
    accountId: p.uuid().nullable(),
    /** Where the invitation is sent; the person may sign in with another. */
    email: p.string(),
    role: p.string().$type<StaffRole>(),
    firstName: p.string(),
    lastName: p.string(),
    /** Where clients call. */
    phone: p.string().nullable(),
    createdAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});

/** A person's place in the staff of an organisation. */
export class StaffPlace extends StaffPlaceSchema.class {
  get name(): Opt & string {
    return `${this.firstName} ${this.lastName}`.trim();
  }
}
StaffPlaceSchema.setClass(StaffPlace);
export { StaffPlaceSchema };
