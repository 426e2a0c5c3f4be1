import { limits, trashKinds } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { TrashFilter, TrashSort } from "#gql";

/** What the address of the trash holds. A value it cannot read is forgotten, never an error. */
export const trashSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  kind: z.enum(trashKinds).optional().catch(undefined),
  sort: z.enum(["date", "-date"]).optional().catch(undefined),
  /** The one open beside the list. */
  item: z.uuid().optional().catch(undefined),
});
export type TrashSearch = z.infer<typeof trashSearch>;

export function toTrashFilter({ search, kind }: TrashSearch): TrashFilter {
  return { search, kinds: kind && [kind] };
}

/** The last deleted first, unless asked otherwise. */
export function toTrashSort({ sort }: TrashSearch): TrashSort {
  return sort === "date" ? "DELETED_ASC" : "DELETED_DESC";
}
