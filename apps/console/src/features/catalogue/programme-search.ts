import { limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { ProgrammeFilter, ProgrammeSort } from "#gql";

export const programmeOrders = ["title", "-title", "hours", "-hours"] as const;

/** What the address of the catalogue holds. A value it cannot read is forgotten, never an error. */
export const programmeSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  view: z.enum(["ARCHIVED"]).optional().catch(undefined),
  sort: z.enum(programmeOrders).optional().catch(undefined),
  drawer: z.literal("new").optional().catch(undefined),
});
export type ProgrammeSearch = z.infer<typeof programmeSearch>;
export type ProgrammeOrder = (typeof programmeOrders)[number];

const sortOf: Record<ProgrammeOrder, ProgrammeSort> = {
  title: "TITLE_ASC",
  "-title": "TITLE_DESC",
  hours: "HOURS_ASC",
  "-hours": "HOURS_DESC",
};

export function toProgrammeSort({ sort }: ProgrammeSearch): ProgrammeSort {
  return sortOf[sort ?? "title"];
}

export function toProgrammeFilter({ search, view }: ProgrammeSearch): ProgrammeFilter {
  return { search, archived: view === "ARCHIVED" ? true : undefined };
}

export function hasProgrammeFilters({ search }: ProgrammeSearch): boolean {
  return Boolean(search);
}

export function withoutProgrammeFilters({ view, sort }: ProgrammeSearch): ProgrammeSearch {
  return { view, sort };
}
