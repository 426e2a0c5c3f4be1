import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { EmptyState } from "@passerelle/ui";
import { IconHistory } from "@tabler/icons-react";
import { CompanyHistoryEntry_EntryFragmentDoc, type CompanyHistoryEntry_EntryFragment } from "#gql";
import { CompanyHistorySentence } from "./company-history-sentence.tsx";
import { HistoryDays } from "./history-days.tsx";

/** What happened to a client, its people and their access. */
export function CompanyHistoryList({ entries: from }: { entries: FragmentType<CompanyHistoryEntry_EntryFragment>[] }) {
  const { data: entries } = useSuspenseFragment({ fragment: CompanyHistoryEntry_EntryFragmentDoc, from });

  if (entries.length === 0) {
    return (
      <EmptyState icon={IconHistory}>
        <Trans>Chaque action sur cette fiche apparaîtra ici, avec son auteur et sa date.</Trans>
      </EmptyState>
    );
  }
  return <HistoryDays entries={entries} sentence={(entry) => <CompanyHistorySentence entry={entry} />} />;
}
