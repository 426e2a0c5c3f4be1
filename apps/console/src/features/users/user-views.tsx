import { useLingui } from "@lingui/react/macro";
import { userStateLabels, userStates } from "@passerelle/schema/vocabulary";
import { FilterPills, useLocale } from "@passerelle/ui";
import type { UserState } from "#gql";

type UserViewsProps = {
  counts: Partial<Record<UserState, number>> & { all: number };
  current: UserState | undefined;
  hrefOf: (state: UserState | undefined) => string;
};

/** All users, then each state that holds somebody. */
export function UserViews({ counts, current, hrefOf }: UserViewsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const byState = userStates
    .filter((state) => counts[state] || state === current)
    .map((state) => ({
      label: userStateLabels[state][locale],
      count: counts[state] ?? 0,
      active: state === current,
      href: hrefOf(state),
    }));
  const all = { label: t`Tous`, count: counts.all, active: current === undefined, href: hrefOf(undefined) };
  return <FilterPills label={t`Vues par état`} pills={[all, ...byState]} />;
}
