export { ImportResolver } from "./imports/import.resolver.js";
export { mayImport, receiveImportFile } from "./imports/receive-import-file.js";
export { importLimits } from "./imports/import-limits.rules.js";
export { resumeImports } from "./imports/resume-imports.js";
export { runImport, runImportJob } from "./imports/run-import.job.js";
export { startImport } from "./imports/start-import.js";
export { sweepImportFiles, sweepImportFilesJob } from "./imports/sweep-import-files.job.js";
export { undoImport, undoImportJob } from "./imports/undo-import.job.js";
