import { eventFamilies, limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { HistoryFilter } from "#gql";

/** What the address of a history holds. A value it cannot read is forgotten, never an error. */
export const historySearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  family: z.enum(eventFamilies).optional().catch(undefined),
  by: z.uuid().optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
});
export type HistorySearch = z.infer<typeof historySearch>;

export function toHistoryFilter({ search, family, by, from, to }: HistorySearch): HistoryFilter {
  return { search, families: family && [family], actorId: by, from, to };
}

export function hasHistoryFilters({ search, family, by, from, to }: HistorySearch): boolean {
  return Boolean(search ?? family ?? by ?? from ?? to);
}

export const noHistoryFilters: HistorySearch = {
  search: undefined,
  family: undefined,
  by: undefined,
  from: undefined,
  to: undefined,
};
