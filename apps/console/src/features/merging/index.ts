export { DuplicatesLink } from "./duplicates-link.tsx";
export { DuplicatesTable } from "./duplicates-table.tsx";
export { MergeForm } from "./merge-form.tsx";
