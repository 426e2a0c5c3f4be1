export { ExtranetNotice } from "./access/extranet-notice.tsx";
export { ContactBoxes } from "./contact-boxes.tsx";
export { ContactDrawer } from "./form/contact-drawer.tsx";
export { ContactFilters } from "./list/contact-filters.tsx";
export {
  contactSearch,
  hasContactFilters,
  toContactFilter,
  toContactSort,
  withoutContactFilters,
  type ContactSearch,
} from "./list/contact-search.ts";
export { ContactsTable } from "./list/contacts-table.tsx";
export { ContactViews } from "./list/contact-views.tsx";
