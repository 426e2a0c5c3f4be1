import { ProgrammeSchema } from "./programme.entity.js";
import { CatalogueRightsResolver, ProgrammeResolver, ProgrammeVersionResolver } from "./programme.resolver.js";
import { ProgrammeModuleSchema } from "./versions/programme-module.entity.js";
import { ProgrammeVersionSchema } from "./versions/programme-version.entity.js";
import { WriteProgrammeResolver } from "./write-programme.resolver.js";

export { archiveProgramme } from "./archive-programme.js";
export { createProgramme } from "./create-programme.js";
export { latestVersionOf } from "./versions/latest-version.js";
export {
  modulesOfVersions,
  programmesById,
  versionsById,
  type ModuleRow,
  type ProgrammeRow,
  type VersionRow,
} from "./programme.loaders.js";
export { updateProgramme } from "./update-programme.js";

export const catalogueEntities = [ProgrammeSchema, ProgrammeVersionSchema, ProgrammeModuleSchema] as const;

export const catalogueResolvers = [
  ProgrammeResolver,
  CatalogueRightsResolver,
  ProgrammeVersionResolver,
  WriteProgrammeResolver,
] as const;
