import {
  currentSessionStatuses,
  limits,
  sessionDatesStates,
  sessionKinds,
  sessionStatuses,
} from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { SessionFilter, SessionSort } from "#gql";

export const sessionOrders = ["start", "-start", "title", "-title"] as const;

/** What the address of the list holds. A value it cannot read is forgotten, never an error. */
export const sessionSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  status: z.enum(sessionStatuses).optional().catch(undefined),
  /** Where the clients stand with the dates, of the sessions that are not over. */
  dates: z.enum(sessionDatesStates).optional().catch(undefined),
  company: z.uuid().optional().catch(undefined),
  kind: z.enum(sessionKinds).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  /** The archive, instead of the sessions at hand. */
  archived: z.enum(["only"]).optional().catch(undefined),
  sort: z.enum(sessionOrders).optional().catch(undefined),
});
export type SessionSearch = z.infer<typeof sessionSearch>;
export type SessionOrder = (typeof sessionOrders)[number];

/** The newest dates first: what is coming stands above what is over. */
export const defaultOrder: SessionOrder = "-start";

const sortOf: Record<SessionOrder, SessionSort> = {
  start: "STARTS_ASC",
  "-start": "STARTS_DESC",
  title: "TITLE_ASC",
  "-title": "TITLE_DESC",
};

export function toSessionSort(search: SessionSearch): SessionSort {
  return sortOf[search.sort ?? defaultOrder];
}

export function toSessionFilter(search: SessionSearch): SessionFilter {
  return {
    search: search.search,
    status: search.status ? [search.status] : search.dates && [...currentSessionStatuses],
    datesState: search.dates && [search.dates],
    companyId: search.company,
    kind: search.kind,
    startsFrom: search.from,
    startsTo: search.to,
    archived: search.archived && "ONLY",
  };
}

/** The views, by status and by dates, are not filters one clears. */
export function hasFilters(search: SessionSearch): boolean {
  return Boolean(search.search ?? search.company ?? search.kind ?? search.from ?? search.to);
}

export function withoutFilters(search: SessionSearch): SessionSearch {
  return { status: search.status, dates: search.dates, archived: search.archived, sort: search.sort };
}
