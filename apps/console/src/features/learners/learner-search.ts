import { limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { LearnerFilter, LearnerSort } from "#gql";

export const learnerOrders = ["name", "-name", "company", "-company"] as const;

/** What the address of the list of learners holds. A value it cannot read is forgotten, never an error. */
export const learnerSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  view: z.enum(["TRASH"]).optional().catch(undefined),
  company: z.uuid().optional().catch(undefined),
  sort: z.enum(learnerOrders).optional().catch(undefined),
  /** The learner whose drawer is open, or the new one. */
  learner: z
    .union([z.literal("new"), z.uuid()])
    .optional()
    .catch(undefined),
});
export type LearnerSearch = z.infer<typeof learnerSearch>;
export type LearnerOrder = (typeof learnerOrders)[number];

const sortOf: Record<LearnerOrder, LearnerSort> = {
  name: "NAME_ASC",
  "-name": "NAME_DESC",
  company: "COMPANY_ASC",
  "-company": "COMPANY_DESC",
};

export function toLearnerSort({ sort }: LearnerSearch): LearnerSort {
  return sortOf[sort ?? "name"];
}

export function toLearnerFilter({ search, view, company }: LearnerSearch): LearnerFilter {
  return { search, companyId: company, deleted: view === "TRASH" ? true : undefined };
}

export function hasLearnerFilters({ search, company }: LearnerSearch): boolean {
  return Boolean(search ?? company);
}

export function withoutLearnerFilters({ view, sort }: LearnerSearch): LearnerSearch {
  return { view, sort };
}
