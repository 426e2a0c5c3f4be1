import { defineEntity, p } from "@mikro-orm/core";
import { ProgrammeVersion } from "./programme-version.entity.js";

const ProgrammeModuleSchema = defineEntity({
  name: "ProgrammeModule",
  tableName: "programme_module",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    version: () => p.manyToOne(ProgrammeVersion),
    position: p.integer(),
    title: p.string(),
    hours: p.decimal("number"),
  },
});

/** A part of a programme, in one of its versions. */
export class ProgrammeModule extends ProgrammeModuleSchema.class {}
ProgrammeModuleSchema.setClass(ProgrammeModule);
export { ProgrammeModuleSchema };
