export {
  Import,
  ImportChoiceInput,
  ImportKept,
  StartImportInput,
  StartImportResult,
  UndoImportInput,
  UndoImportResult,
} from "./import.js";
export {
  ImportChoice,
  ImportField,
  ImportMatch,
  ImportProblemCode,
  ImportState,
  ImportSubject,
} from "./import-words.js";
export {
  ImportColumn,
  ImportDuplicate,
  ImportMappingInput,
  ImportPreview,
  ImportProblem,
  PreviewImportInput,
  PreviewImportResult,
} from "./preview-import.js";
export {
  DuplicateCompanies,
  DuplicateReason,
  MergeChoiceInput,
  MergeCompaniesInput,
  MergeCompaniesResult,
  MergeSide,
} from "./merge-companies.js";
