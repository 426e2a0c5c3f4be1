import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { importSubjectLabels } from "@passerelle/schema/vocabulary";
import { DataTable, formatCount, formatInstant, useLocale, type Column } from "@passerelle/ui";
import type { ReactNode } from "react";
import { ImportRow_ImportFragmentDoc, type ImportRow_ImportFragment } from "#gql";
import { ImportStateChip } from "./import-state.tsx";

type ImportsTableProps = { imports: FragmentType<ImportRow_ImportFragment>[] | undefined; empty: ReactNode };

export function ImportsTable({ imports, empty }: ImportsTableProps) {
  const { t } = useLingui();
  const columns = useColumns();
  const { data } = useSuspenseFragment({ fragment: ImportRow_ImportFragmentDoc, from: imports ?? [] });

  return (
    <DataTable
      caption={t`Imports`}
      columns={columns}
      rows={imports && data}
      rowKey={(row) => row.id}
      rowHref={(row) => `/imports/${row.id}`}
      empty={empty}
    />
  );
}

function useColumns(): Column<ImportRow_ImportFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  const figure = (id: string, head: string, cell: (row: ImportRow_ImportFragment) => number) => ({
    id,
    head,
    width: 88,
    align: "right" as const,
    cell: (row: ImportRow_ImportFragment) => formatCount(cell(row), locale),
  });
  return [
    { id: "file", head: t`Fichier`, main: true, cell: (row) => row.fileName },
    {
      id: "state",
      head: t`Statut`,
      width: 160,
      truncate: false,
      watched: (row) => row.state,
      cell: (row) => <ImportStateChip state={row.state} />,
    },
    {
      id: "subject",
      head: t`Contenu`,
      width: 168,
      hideBelow: 1_000,
      cell: (row) => importSubjectLabels[row.subject][locale],
    },
    {
      id: "date",
      head: t`Commencé`,
      width: 152,
      numeric: true,
      cell: (row) => formatInstant(row.startedAt, locale),
    },
    { id: "by", head: t`Par`, width: 128, hideBelow: 1_080, cell: (row) => row.startedBy.name },
    figure("rows", t`Lignes`, (row) => row.rowCount),
    figure("created", t`Créées`, (row) => row.createdCount),
    figure("changed", t`Complétées`, (row) => row.changedCount),
    figure("errors", t`Erreurs`, (row) => row.errorCount),
  ];
}
