export { Programme, ProgrammeModule, ProgrammeVersion, ProgrammeViewerCan } from "./programme.js";
export {
  ProgrammeConnection,
  ProgrammeEdge,
  ProgrammeFilter,
  ProgrammesArguments,
  ProgrammeSort,
} from "./programme-list.js";
export {
  ArchiveProgrammeInput,
  ArchiveProgrammeResult,
  CreateProgrammeInput,
  CreateProgrammeResult,
  DuplicateProgrammeInput,
  DuplicateProgrammeResult,
  ProgrammeModuleInput,
  UnarchiveProgrammeInput,
  UnarchiveProgrammeResult,
  UpdateProgrammeInput,
  UpdateProgrammeResult,
} from "./write-programme.js";
