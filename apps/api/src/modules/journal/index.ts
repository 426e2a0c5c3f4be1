export { CompanyHistoryResolver, HistoryPeopleResolver, SessionHistoryResolver } from "./history.resolver.js";
export { historyProof, historyTable } from "./export-history.js";
export { JournalResolver } from "./journal.resolver.js";
export { noteHistoryExport } from "./note-history-export.js";
export { wantedOf } from "./wanted.rules.js";
export type { HistoryScope } from "./history-scope.rules.js";
