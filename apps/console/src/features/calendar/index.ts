export { CalendarChips, CalendarFilters } from "./filters/calendar-filters.tsx";
export { CalendarHead } from "./calendar-head.tsx";
export { CalendarHint } from "./calendar-hint.tsx";
export { CalendarList } from "./calendar-list.tsx";
export {
  calendarSearch,
  hasCalendarFilters,
  toCalendarFilter,
  withoutCalendarFilters,
  type CalendarSearch,
} from "./calendar-search.ts";
export { MoveSlotDialog } from "./move/move-slot-dialog.tsx";
export { useMoving } from "./move/use-moving.ts";
export { LazyCalendarGrid } from "./lazy-calendar-grid.ts";
export { periodOf } from "./period.ts";
export { SessionsViewSwitch } from "./sessions-view-switch.tsx";
