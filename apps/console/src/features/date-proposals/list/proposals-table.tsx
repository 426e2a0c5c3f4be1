import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { dateProposalStateLabels } from "@passerelle/schema/vocabulary";
import {
  DataTable,
  formatDate,
  formatDateRange,
  formatInstantDate,
  StatusChip,
  useLocale,
  useSelectionColumn,
  type Column,
} from "@passerelle/ui";
import { useState, type ReactNode } from "react";
import { ProposalRow_ProposalFragmentDoc, type ProposalRow_ProposalFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { orderOf, sortingOf } from "#lib/sort-order.ts";
import { useProposalActs } from "../acts/use-proposal-acts.ts";
import styles from "../date-proposals.module.css";
import { proposalTones } from "../dates-tones.ts";
import { proposalOrders, stateOf, type ProposalOrder, type ProposalSearch } from "./proposal-search.ts";
import { RemindBar } from "./remind-bar.tsx";

type ProposalsTableProps = {
  /** `undefined` while the first page is awaited. */
  proposals: FragmentType<ProposalRow_ProposalFragment>[] | undefined;
  search: ProposalSearch;
  onOrder: (order: ProposalOrder) => void;
  say: (notice: NoticeWords | undefined) => void;
  /** After reminders: the list is read again. */
  onDone: () => void;
  empty: ReactNode;
};

/** What was proposed, to whom, until when; several are reminded together. */
export function ProposalsTable({ proposals, search, onOrder, say, onDone, empty }: ProposalsTableProps) {
  const { t } = useLingui();
  const { data: rows } = useSuspenseFragment({ fragment: ProposalRow_ProposalFragmentDoc, from: proposals ?? [] });
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const state = stateOf(search);
  const hasLeft = (row: ProposalRow_ProposalFragment) => state !== "ALL" && row.state !== state;
  const isSelectable = (row: ProposalRow_ProposalFragment) => row.viewerCan.remind && !hasLeft(row);
  const selection = useSelectionColumn<ProposalRow_ProposalFragment>({
    rows,
    rowKey: ({ id }) => id,
    name: ({ session, company }) => `${company.name}, ${session.title}`,
    isSelectable,
    selected,
    onSelect: select,
  });
  const columns = useColumns({ say, onDone });
  const taken = rows.filter((row) => selected.has(row.id) && isSelectable(row));

  return (
    <>
      <DataTable
        caption={t`Propositions de dates`}
        columns={rows.some(isSelectable) ? [selection, ...columns] : columns}
        rows={proposals && rows}
        rowKey={({ id }) => id}
        rowHref={({ session, company }) => `/sessions/${session.id}/clients?dates=${company.id}`}
        isGreyed={hasLeft}
        sorting={sortingOf(search.sort ?? "due")}
        onSort={(next) => onOrder(orderOf(next, proposalOrders))}
        empty={empty}
      />
      <RemindBar proposals={taken} onClear={() => select(new Set())} say={say} onDone={onDone} />
    </>
  );
}

function useColumns(told: Pick<ProposalsTableProps, "say" | "onDone">): Column<ProposalRow_ProposalFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  return [
    {
      id: "session",
      head: t`Session`,
      main: true,
      cell: ({ session }) => (
        <>
          {session.title} <span className={styles.hint}>{session.reference}</span>
        </>
      ),
    },
    {
      id: "state",
      head: t`Statut`,
      width: 150,
      truncate: false,
      watched: ({ state }) => state,
      cell: ({ state }) => (
        <StatusChip tone={proposalTones[state]}>{dateProposalStateLabels[state][locale]}</StatusChip>
      ),
    },
    { id: "company", head: t`Client`, width: "18%", cell: ({ company }) => company.name },
    {
      id: "due",
      head: t`Échéance`,
      sort: "due",
      width: 116,
      numeric: true,
      watched: ({ dueOn }) => dueOn,
      cell: ({ dueOn }) => formatDate(dueOn, locale),
    },
    {
      id: "dates",
      head: t`Dates`,
      width: 172,
      hideBelow: 1000,
      numeric: true,
      cell: ({ isSeveral, session: { startsOn, endsOn } }) => {
        if (isSeveral) return t`Plusieurs options`;
        return startsOn ? formatDateRange(startsOn, endsOn ?? startsOn, locale) : "–";
      },
    },
    {
      id: "sent",
      head: t`Envoyée le`,
      width: 112,
      numeric: true,
      hideBelow: 1240,
      cell: ({ sentAt }) => formatInstantDate(sentAt, locale),
    },
    { id: "recipient", head: t`Destinataire`, width: 150, hideBelow: 1300, cell: ({ recipientName }) => recipientName },
    {
      id: "remind",
      head: t`Relance`,
      width: 132,
      align: "right",
      truncate: false,
      watched: ({ reminderCount }) => reminderCount,
      cell: (proposal) => <Remind proposal={proposal} {...told} />,
    },
  ];
}

/** When it was last reminded; and again, where it still waits. */
function Remind({
  proposal,
  say,
  onDone,
}: { proposal: ProposalRow_ProposalFragment } & Pick<ProposalsTableProps, "say" | "onDone">) {
  const { t } = useLingui();
  const locale = useLocale();
  const { remind } = useProposalActs();
  const [busy, setBusy] = useState(false);
  const { company, remindedAt, recipientName } = proposal;
  const remindedOn = remindedAt && formatInstantDate(remindedAt, locale);
  if (!proposal.viewerCan.remind) return remindedOn ?? <span className={styles.muted}>–</span>;

  async function act() {
    setBusy(true);
    const refusal = await remind(proposal.id);
    setBusy(false);
    say(
      refusal
        ? { kind: "refusal", words: refusal }
        : { kind: "success", words: t`La relance part à ${recipientName}.` },
    );
    onDone();
  }

  return (
    <Button
      size="xs"
      variant="default"
      loading={busy}
      title={remindedOn ? t`Dernière relance le ${remindedOn}` : undefined}
      aria-label={t`Relancer ${company.name}`}
      onClick={() => void act()}
    >
      <Trans>Relancer</Trans>
    </Button>
  );
}
