import { defineEntity, p } from "@mikro-orm/core";

const CentreSchema = defineEntity({
  name: "Centre",
  tableName: "centre",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    name: p.string(),
    city: p.string().nullable(),
    colour: p.string(),
    host: p.string().nullable(),
    logoKey: p.string().nullable(),
    logoType: p.string().$type<"image/png" | "image/jpeg">().nullable(),
    logoSize: p.integer().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A place of the organisation, with the name and colour its clients know. */
export class Centre extends CentreSchema.class {}
CentreSchema.setClass(Centre);
export { CentreSchema };
