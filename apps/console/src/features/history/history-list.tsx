import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { EmptyState } from "@passerelle/ui";
import { IconHistory, IconSearchOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { HistoryEntry_EntryFragmentDoc, type HistoryEntry_EntryFragment } from "#gql";
import { HistoryDays } from "./history-days.tsx";
import type { HistoryScope } from "./history-scope.ts";
import { HistorySentence } from "./history-sentence.tsx";

type HistoryListProps = {
  entries: FragmentType<HistoryEntry_EntryFragment>[];
  scope: HistoryScope;
  /** Whether filters left something out: then they can be cleared. */
  filtered: boolean;
  onClear: () => void;
};

/** What happened, newest first. */
export function HistoryList({ entries: from, scope, filtered, onClear }: HistoryListProps) {
  const { data: entries } = useSuspenseFragment({ fragment: HistoryEntry_EntryFragmentDoc, from });

  if (entries.length === 0 && filtered) {
    return (
      <EmptyState
        icon={IconSearchOff}
        action={
          <Button variant="default" size="xs" onClick={onClear}>
            <Trans>Effacer les filtres</Trans>
          </Button>
        }
      >
        <Trans>Aucun événement ne correspond à ces filtres.</Trans>
      </EmptyState>
    );
  }
  if (entries.length === 0) return <EmptyState icon={IconHistory}>{emptySentence[scope.of]}</EmptyState>;
  return <HistoryDays entries={entries} sentence={(entry) => <HistorySentence entry={entry} scope={scope} />} />;
}

const emptySentence: Record<HistoryScope["of"], ReactNode> = {
  SESSION: <Trans>Chaque action sur cette session apparaîtra ici, avec son auteur et sa date.</Trans>,
  COMPANY: <Trans>Chaque action sur cette fiche apparaîtra ici, avec son auteur et sa date.</Trans>,
  JOURNAL: <Trans>Chaque action de votre organisme apparaîtra ici, avec son auteur et sa date.</Trans>,
};
