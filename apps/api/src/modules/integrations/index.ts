import type { JobHandler } from "#platform/jobs";
import type { Storage } from "#platform/storage";
import type { Works } from "#platform/work";
import { undoImport, undoImportJob } from "./imports/undo-import.job.js";
import { sweepImportFiles, sweepImportFilesJob } from "./imports/sweep-import-files.job.js";
import { runImport, runImportJob } from "./imports/run-import.job.js";

export { ImportResolver } from "./imports/import.resolver.js";
export { mayImport, receiveImportFile } from "./imports/receive-import-file.js";
export { importLimits } from "./imports/import-limits.rules.js";
export { resumeImports } from "./imports/resume-imports.js";
export { runImportJob } from "./imports/run-import.job.js";
export { startImport } from "./imports/start-import.js";
export type { Asked } from "./exports/asked.rules.js";
export { exportList } from "./exports/export-list.js";
export { isExportedList } from "./exports/exported-lists.js";
export { noteExport } from "./exports/note-export.js";
export { csvOf, workbookOf } from "./exports/write-table.js";
export { MergeResolver } from "./merging/merge.resolver.js";

export const integrationQueues: readonly string[] = [sweepImportFiles, runImport, undoImport];

export const integrationJobs = ({ works, storage }: { works: Works; storage: Storage }): JobHandler[] => [
  sweepImportFilesJob(works, storage),
  runImportJob(works, storage),
  undoImportJob(works),
];
