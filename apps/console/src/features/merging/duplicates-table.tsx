import { useLingui } from "@lingui/react/macro";
import { duplicateReasonLabels } from "@passerelle/schema/vocabulary";
import { DataTable, StatusChip, useLocale, type Column } from "@passerelle/ui";
import type { ReactNode } from "react";
import type { DuplicatePair_DuplicateFragment } from "#gql";
import styles from "./merging.module.css";

type DuplicatesTableProps = { pairs: readonly DuplicatePair_DuplicateFragment[] | undefined; empty: ReactNode };
type Pair = DuplicatePair_DuplicateFragment;

export function DuplicatesTable({ pairs, empty }: DuplicatesTableProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const columns: Column<Pair>[] = [
    { id: "first", head: t`Fiche la plus ancienne`, main: true, cell: ({ first }) => <Named company={first} /> },
    { id: "second", head: t`Fiche la plus récente`, width: "32%", cell: ({ second }) => <Named company={second} /> },
    {
      id: "reasons",
      head: t`Pourquoi`,
      width: 300,
      truncate: false,
      cell: ({ reasons }) => (
        <span className={styles.reasons}>
          {reasons.map((reason) => (
            <StatusChip key={reason} tone="blue">
              {duplicateReasonLabels[reason][locale]}
            </StatusChip>
          ))}
        </span>
      ),
    },
  ];

  return (
    <DataTable
      caption={t`Doublons possibles`}
      columns={columns}
      rows={pairs}
      rowKey={({ first, second }) => `${first.id}-${second.id}`}
      rowHref={({ first, second }) => `/duplicates/${first.id}/${second.id}`}
      empty={empty}
    />
  );
}

function Named({ company }: { company: Pair["first"] }) {
  return (
    <>
      {company.name}
      {company.city && <span className={styles.detail}>{company.city}</span>}
    </>
  );
}
