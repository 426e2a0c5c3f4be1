export { archiveProgramme } from "./archive-programme.js";
export { createProgramme } from "./create-programme.js";
export { latestVersionOf } from "./versions/latest-version.js";
export { ProgrammeModuleSchema } from "./versions/programme-module.entity.js";
export { ProgrammeVersionSchema } from "./versions/programme-version.entity.js";
export { ProgrammeSchema } from "./programme.entity.js";
export {
  modulesOfVersions,
  programmesById,
  versionsById,
  type ModuleRow,
  type ProgrammeRow,
  type VersionRow,
} from "./programme.loaders.js";
export { CatalogueRightsResolver, ProgrammeResolver, ProgrammeVersionResolver } from "./programme.resolver.js";
export { updateProgramme } from "./update-programme.js";
export { WriteProgrammeResolver } from "./write-programme.resolver.js";
