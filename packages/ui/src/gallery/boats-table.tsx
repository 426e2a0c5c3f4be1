import { useState } from "react";
import { formatAmount, formatDateRange } from "../format.ts";
import { useLocale } from "../i18n.ts";
import { ProgressBar44 } from "../marks/progress-bar44.tsx";
import { StatusChip } from "../marks/status-chip.tsx";
import { EmptyState } from "../states/empty-state.tsx";
import type { Column, Sorting } from "../table/column.ts";
import { DataTable } from "../table/data-table.tsx";
import type { Boat } from "./boats.ts";

type BoatsTableProps = {
  rows: Boat[] | undefined;
  compact?: boolean;
  greyed?: string;
  stickyTop?: number;
  caption?: string;
  hidden?: readonly string[];
};

export function BoatsTable(props: BoatsTableProps) {
  const { rows, compact, greyed, stickyTop, caption = "Bateaux de la flotte", hidden = [] } = props;
  const locale = useLocale();
  const [sorting, setSorting] = useState<Sorting>({ by: "dates", direction: "ascending" });
  const columns: Column<Boat>[] = [
    { id: "name", head: "Bateau", cell: (boat) => boat.name, main: true, sort: "name", width: "24%" },
    {
      id: "status",
      head: "Statut",
      cell: ({ status: [tone, words] }) => <StatusChip tone={tone}>{words}</StatusChip>,
      truncate: false,
      watched: ({ status }) => status[1],
      width: 154,
    },
    { id: "owner", head: "Armateur", cell: (boat) => boat.owner, hideBelow: 1000 },
    {
      id: "dates",
      head: "Dates",
      cell: ({ dates }) =>
        dates ? formatDateRange(...dates, locale) : <span style={{ color: "var(--faint)" }}>À définir</span>,
      sort: "dates",
      numeric: true,
      width: 170,
    },
    {
      id: "crew",
      head: "Équipage",
      cell: ({ crew: [aboard, room] }) => `${aboard} / ${room}`,
      numeric: true,
      width: 84,
    },
    {
      id: "papers",
      head: "Papiers",
      cell: ({ papers: [done, total] }) => <ProgressBar44 done={done} total={total} label="Papiers en règle" />,
      truncate: false,
      width: 110,
    },
    { id: "price", head: "Montant HT", cell: ({ cents }) => formatAmount(cents, locale), align: "right", width: 110 },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns.filter(({ id }) => !hidden.includes(id))}
      rows={rows}
      rowKey={(boat) => boat.id}
      rowHref={(boat) => `#${boat.id}`}
      isGreyed={(boat) => boat.id === greyed}
      sorting={sorting}
      onSort={setSorting}
      compact={compact}
      stickyTop={stickyTop}
      empty={<EmptyState>Les bateaux que vous inscrirez paraîtront ici.</EmptyState>}
    />
  );
}
