import { useLingui } from "@lingui/react/macro";
import { dateProposalStateLabels, dateProposalStates } from "@passerelle/schema/vocabulary";
import { useLocale, type FilterPill } from "@passerelle/ui";
import type { DateProposalState } from "#gql";
import { stateOf, type ProposalSearch } from "./proposal-search.ts";

type Counts = readonly { state: DateProposalState; count: number }[] | undefined;

/** Those that wait first, then each state that holds something, and all that is in force. */
export function useProposalViews(
  counts: Counts,
  search: ProposalSearch,
  hrefOf: (state: ProposalSearch["state"]) => string,
): FilterPill[] {
  const { t } = useLingui();
  const locale = useLocale();
  const current = stateOf(search);
  const countOf = (state: DateProposalState) => counts?.find((each) => each.state === state)?.count ?? 0;
  const states = dateProposalStates
    .filter((state) => state === "PENDING" || state === current || countOf(state) > 0)
    .map((state) => ({
      label: dateProposalStateLabels[state][locale],
      count: counts && countOf(state),
      active: state === current,
      href: hrefOf(state === "PENDING" ? undefined : state),
    }));
  const inForce = counts?.filter(({ state }) => state !== "VOIDED").reduce((sum, { count }) => sum + count, 0);
  return [...states, { label: t`Toutes`, count: inForce, active: current === "ALL", href: hrefOf("ALL") }];
}
