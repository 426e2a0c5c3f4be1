import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconCalendarQuestion } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { formatLongDate, IconTile, ListRow, useLocale } from "@passerelle/ui";
import { DatesRow_ProposalFragmentDoc, type DatesRow_ProposalFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";

/** Dates that wait for an answer, below what is more urgent. */
export function DatesRow({ proposal }: { proposal: FragmentType<DatesRow_ProposalFragment> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
  const { data, complete } = useFragment({ fragment: DatesRow_ProposalFragmentDoc, from: proposal });
  if (!complete) return null;

  const title = data.sessionTitle;
  const dueOn = formatLongDate(data.dueOn, locale);
  return (
    <ListRow
      href={links.proposal(data.id)}
      lead={<IconTile icon={IconCalendarQuestion} tone="amber" />}
      title={t`Valider les dates : ${title}`}
      detail={t`Jusqu’au ${dueOn} inclus`}
      chevron
    />
  );
}
