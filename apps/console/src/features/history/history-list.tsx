import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { EmptyState } from "@passerelle/ui";
import { IconHistory } from "@tabler/icons-react";
import { HistoryEntry_EntryFragmentDoc, type HistoryEntry_EntryFragment } from "#gql";
import { HistoryDays } from "./history-days.tsx";
import { HistorySentence } from "./history-sentence.tsx";

/** What happened to a session. */
export function HistoryList({ entries: from }: { entries: FragmentType<HistoryEntry_EntryFragment>[] }) {
  const { data: entries } = useSuspenseFragment({ fragment: HistoryEntry_EntryFragmentDoc, from });

  if (entries.length === 0) {
    return (
      <EmptyState icon={IconHistory}>
        <Trans>Chaque action sur cette session apparaîtra ici, avec son auteur et sa date.</Trans>
      </EmptyState>
    );
  }
  return <HistoryDays entries={entries} sentence={(entry) => <HistorySentence entry={entry} />} />;
}
