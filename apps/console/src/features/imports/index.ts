export { importSearch, type ImportSearch, type ImportStep } from "./import-search.ts";
export { FileStep } from "./file-step.tsx";
export { ColumnsStep } from "./columns-step.tsx";
export { CheckStep } from "./check-step.tsx";
export { ImportSteps } from "./import-steps.tsx";
export { ImportOutcome } from "./outcome/import-outcome.tsx";
export { ImportStateChip } from "./import-state.tsx";
export { ImportsTable } from "./imports-table.tsx";
