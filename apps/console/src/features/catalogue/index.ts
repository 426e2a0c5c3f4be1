export { DuplicateProgramme } from "./acts/duplicate-programme.tsx";
export { ArchiveProgramme } from "./acts/archive-programme.tsx";
export { EditProgramme } from "./form/edit-programme.tsx";
export { NewProgramme } from "./form/new-programme.tsx";
export {
  hasProgrammeFilters,
  programmeSearch,
  toProgrammeFilter,
  toProgrammeSort,
  withoutProgrammeFilters,
  type ProgrammeSearch,
} from "./programme-search.ts";
export { ProgrammesTable } from "./programmes-table.tsx";
export { ProgrammeHead } from "./record/programme-head.tsx";
export { ProgrammeVersions } from "./record/programme-versions.tsx";
export { VersionContent } from "./record/version-content.tsx";
