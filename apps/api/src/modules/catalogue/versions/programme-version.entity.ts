import { defineEntity, p } from "@mikro-orm/core";
import { Programme } from "../programme.entity.js";

const ProgrammeVersionSchema = defineEntity({
  name: "ProgrammeVersion",
  tableName: "programme_version",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    programme: () => p.manyToOne(Programme),
    number: p.integer(),
    title: p.string(),
    hours: p.decimal("number"),
    objectives: p.string().nullable(),
    prerequisites: p.string().nullable(),
    audience: p.string().nullable(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
  },
});

/** A programme as it was written once. The database lets nobody change it. */
export class ProgrammeVersion extends ProgrammeVersionSchema.class {}
ProgrammeVersionSchema.setClass(ProgrammeVersion);
export { ProgrammeVersionSchema };
