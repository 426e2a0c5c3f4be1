export { ContactMails } from "./contact-mails.tsx";
export { MailFilters } from "./list/mail-filters.tsx";
export {
  hasMailFilters,
  mailSearch,
  noMailFilters,
  toMailFilter,
  toMailSort,
  type MailScope,
  type MailSearch,
} from "./list/mail-search.ts";
export { MailViews } from "./list/mail-views.tsx";
export { MailsTable } from "./list/mails-table.tsx";
export { MailDrawer } from "./open/mail-drawer.tsx";
export { LeavingToday } from "./leaving/leaving-today.tsx";
export { MailsHeld } from "./leaving/mails-held.tsx";
