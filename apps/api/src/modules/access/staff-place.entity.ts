import { defineEntity, p } from "@mikro-orm/core";
import type { StaffRole } from "@passerelle/schema/vocabulary";

const StaffPlaceSchema = defineEntity({
  name: "StaffPlace",
  tableName: "staff_place",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    accountId: p.uuid(),
    role: p.string().$type<StaffRole>(),
    firstName: p.string(),
    lastName: p.string(),
    createdAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});

/** A person's place in the staff of an organisation. */
export class StaffPlace extends StaffPlaceSchema.class {}
StaffPlaceSchema.setClass(StaffPlace);
export { StaffPlaceSchema };
