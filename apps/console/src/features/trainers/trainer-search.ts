import { limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { TrainerFilter, TrainerSort } from "#gql";

export const trainerOrders = ["name", "-name"] as const;

/** What the address of the list of trainers holds. A value it cannot read is forgotten, never an error. */
export const trainerSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  view: z.enum(["TRASH"]).optional().catch(undefined),
  sort: z.enum(trainerOrders).optional().catch(undefined),
  /** The trainer whose drawer is open, or the new one. */
  trainer: z
    .union([z.literal("new"), z.uuid()])
    .optional()
    .catch(undefined),
});
export type TrainerSearch = z.infer<typeof trainerSearch>;
export type TrainerOrder = (typeof trainerOrders)[number];

const sortOf: Record<TrainerOrder, TrainerSort> = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
};

export function toTrainerSort({ sort }: TrainerSearch): TrainerSort {
  return sortOf[sort ?? "name"];
}

export function toTrainerFilter({ search, view }: TrainerSearch): TrainerFilter {
  return { search, deleted: view === "TRASH" ? true : undefined };
}

export function hasTrainerFilters({ search }: TrainerSearch): boolean {
  return Boolean(search);
}

export function withoutTrainerFilters({ view, sort }: TrainerSearch): TrainerSearch {
  return { view, sort };
}
