export { CompanyHistoryList } from "./company-history-list.tsx";
export { HistoryList } from "./history-list.tsx";
