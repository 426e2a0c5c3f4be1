import { useLingui } from "@lingui/react/macro";
import { limits, sessionStatuses, sessionStatusLabels } from "@passerelle/schema/vocabulary";
import { FilterPills, useLocale, type FilterPill } from "@passerelle/ui";
import type { SessionStatus } from "#gql";

type SessionViewsProps = {
  counts: readonly { status: SessionStatus; count: number }[] | undefined;
  current: SessionStatus | undefined;
  hrefOf: (status: SessionStatus | undefined) => string;
};

/** Saved views: all, then each status that holds something. */
export function SessionViews({ counts, current, hrefOf }: SessionViewsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const countOf = (status: SessionStatus) => counts?.find((each) => each.status === status)?.count ?? 0;
  const all: FilterPill = {
    label: t`Toutes`,
    count: counts?.reduce((sum, each) => sum + each.count, 0),
    active: current === undefined,
    href: hrefOf(undefined),
  };
  const byStatus = sessionStatuses
    .filter((status) => countOf(status) > 0 || status === current)
    .map((status) => ({
      label: sessionStatusLabels[status][locale],
      count: countOf(status),
      active: status === current,
      href: hrefOf(status),
    }));

  return <FilterPills label={t`Vues par statut`} pills={[all, ...byStatus]} most={limits.counted} />;
}
