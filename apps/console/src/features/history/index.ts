export { ExportHistory } from "./export-history.tsx";
export { HistoryFilters } from "./history-filters.tsx";
export { HistoryList } from "./history-list.tsx";
export {
  hasHistoryFilters,
  historySearch,
  noHistoryFilters,
  toHistoryFilter,
  type HistorySearch,
} from "./history-search.ts";
export type { HistoryScope } from "./history-scope.ts";
export { JournalCheckCard } from "./journal-check-card.tsx";
