export { MailDrawer } from "./mail-drawer.tsx";
export { MailFilters } from "./mail-filters.tsx";
export { MailViews } from "./mail-views.tsx";
export { MailsTable } from "./mails-table.tsx";
export { hasMailFilters, mailSearch, toMailFilter, toMailSort, type MailSearch } from "./mail-search.ts";
