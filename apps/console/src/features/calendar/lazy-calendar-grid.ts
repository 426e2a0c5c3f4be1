import { lazy } from "react";

/** The grid is four times the page around it: it comes once it is looked at. */
export const LazyCalendarGrid = lazy(() =>
  import("./calendar-grid.tsx").then(({ CalendarGrid }) => ({ default: CalendarGrid })),
);
