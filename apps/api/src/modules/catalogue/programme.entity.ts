import { defineEntity, p } from "@mikro-orm/core";

const ProgrammeSchema = defineEntity({
  name: "Programme",
  tableName: "programme",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    title: p.string(),
    hours: p.decimal("number"),
    createdAt: p.datetime(),
  },
});

/** What is taught: sessions are made from it. */
export class Programme extends ProgrammeSchema.class {}
ProgrammeSchema.setClass(Programme);
export { ProgrammeSchema };
