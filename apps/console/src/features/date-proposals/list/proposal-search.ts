import { dateProposalStates, limits } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { DateProposalFilter, DateProposalSort } from "#gql";

export const proposalOrders = ["due", "-due", "-sent"] as const;
export type ProposalOrder = (typeof proposalOrders)[number];

/** What the address of the list of proposals holds: those that wait, unless another view is asked for. */
export const proposalSearch = z.object({
  search: z.string().trim().min(1).max(limits.search).optional().catch(undefined),
  state: z
    .enum([...dateProposalStates, "ALL"])
    .optional()
    .catch(undefined),
  centre: z.uuid().optional().catch(undefined),
  sort: z.enum(proposalOrders).optional().catch(undefined),
});
export type ProposalSearch = z.infer<typeof proposalSearch>;

export const stateOf = ({ state }: ProposalSearch) => state ?? "PENDING";

const sorts: Readonly<Record<ProposalOrder, DateProposalSort>> = {
  due: "DUE_ASC",
  "-due": "DUE_DESC",
  "-sent": "SENT_DESC",
};

export const toProposalSort = ({ sort }: ProposalSearch): DateProposalSort => sorts[sort ?? "due"];

export function toProposalFilter(search: ProposalSearch): DateProposalFilter {
  const state = stateOf(search);
  return {
    search: search.search,
    centreId: search.centre,
    state: state === "ALL" ? undefined : [state],
  };
}

export const hasProposalFilters = ({ search, centre }: ProposalSearch): boolean => Boolean(search ?? centre);

export const withoutProposalFilters = ({ state, sort }: ProposalSearch): ProposalSearch => ({ state, sort });
