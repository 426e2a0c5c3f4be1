export { createProgramme } from "./create-programme.js";
export { ProgrammeSchema } from "./programme.entity.js";
export { programmesById, type ProgrammeRow } from "./programme.loaders.js";
