import { useLingui } from "@lingui/react/macro";
import { trashKindLabels, trashKinds } from "@passerelle/schema/vocabulary";
import { FilterPills, useLocale, type FilterPill } from "@passerelle/ui";
import type { TrashKind } from "#gql";

type TrashViewsProps = {
  counts: readonly { kind: TrashKind; count: number }[] | undefined;
  current: TrashKind | undefined;
  hrefOf: (kind: TrashKind | undefined) => string;
};

/** All, then each kind of which there is something. */
export function TrashViews({ counts, current, hrefOf }: TrashViewsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const countOf = (kind: TrashKind) => counts?.find((each) => each.kind === kind)?.count ?? 0;
  const all: FilterPill = {
    label: t`Tout`,
    count: counts?.reduce((sum, each) => sum + each.count, 0),
    active: current === undefined,
    href: hrefOf(undefined),
  };
  const byKind = trashKinds
    .filter((kind) => countOf(kind) > 0 || kind === current)
    .map((kind) => ({
      label: trashKindLabels[kind][locale],
      count: countOf(kind),
      active: kind === current,
      href: hrefOf(kind),
    }));
  return <FilterPills label={t`Vues par nature`} pills={[all, ...byKind]} />;
}
