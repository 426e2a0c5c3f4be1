export { BookingsTable } from "./bookings/bookings-table.tsx";
export { CompanyBanner } from "./company-banner.tsx";
export { SessionDatesViews } from "./session-dates-views.tsx";
export { SessionFigures } from "./session-figures.tsx";
export { SessionFilters } from "./session-filters.tsx";
export { SessionHead } from "./session-head.tsx";
export {
  hasFilters,
  sessionSearch,
  toSessionFilter,
  toSessionSort,
  withoutFilters,
  type SessionSearch,
} from "./session-search.ts";
export { SessionViews } from "./session-views.tsx";
export { SessionsTable } from "./sessions-table.tsx";
export { useSessionVisibility } from "./use-session-visibility.ts";
export { VisibilityStrip } from "./visibility-strip.tsx";
export { DeleteSessionSection } from "./trash/delete-session.tsx";
export { DeletedBanner } from "./trash/deleted-banner.tsx";
