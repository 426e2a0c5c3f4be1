import { sessionStatuses } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { SessionCalendarFilter } from "#gql";

export const calendarViews = ["month", "week", "list"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** What the address of the calendar holds. A value it cannot read is forgotten, never an error. */
export const calendarSearch = z.object({
  view: z.enum(calendarViews).optional().catch(undefined),
  date: z.iso.date().optional().catch(undefined),
  trainer: z.uuid().optional().catch(undefined),
  venue: z.uuid().optional().catch(undefined),
  centre: z.uuid().optional().catch(undefined),
  company: z.uuid().optional().catch(undefined),
  status: z.enum(sessionStatuses).optional().catch(undefined),
});
export type CalendarSearch = z.infer<typeof calendarSearch>;

export function toCalendarFilter(search: CalendarSearch): SessionCalendarFilter {
  return {
    trainerId: search.trainer,
    venueId: search.venue,
    centreId: search.centre,
    companyId: search.company,
    status: search.status && [search.status],
  };
}

export const hasCalendarFilters = (search: CalendarSearch): boolean =>
  Boolean(search.trainer ?? search.venue ?? search.centre ?? search.company ?? search.status);

export const withoutCalendarFilters = ({ view, date }: CalendarSearch): CalendarSearch => ({ view, date });
