import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { DataTable, formatInstantDate, useLocale, type Column } from "@passerelle/ui";
import type { ReactNode } from "react";
import { ProgrammeRow_ProgrammeFragmentDoc, type ProgrammeRow_ProgrammeFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { orderOf, sortingOf } from "#lib/sort-order.ts";
import { ProgrammeActs } from "./acts/programme-acts.tsx";
import { useHours } from "./hours.ts";
import { programmeOrders, type ProgrammeOrder } from "./programme-search.ts";
import styles from "./catalogue.module.css";

type ProgrammesTableProps = {
  programmes: FragmentType<ProgrammeRow_ProgrammeFragment>[] | undefined;
  order: ProgrammeOrder;
  onOrder: (next: ProgrammeOrder) => void;
  archived: boolean;
  onMoved: () => void;
  say: (notice: NoticeWords | undefined) => void;
  empty: ReactNode;
};

export function ProgrammesTable({ programmes, order, onOrder, archived, onMoved, say, empty }: ProgrammesTableProps) {
  const { t } = useLingui();
  const columns = useColumns(archived);
  const { data } = useSuspenseFragment({ fragment: ProgrammeRow_ProgrammeFragmentDoc, from: programmes ?? [] });
  const acts: Column<ProgrammeRow_ProgrammeFragment> = {
    id: "acts",
    head: t`Actions`,
    headHidden: true,
    width: archived ? 176 : 92,
    align: "right",
    truncate: false,
    cell: (programme) => <ProgrammeActs programme={programme} onMoved={onMoved} say={say} />,
  };

  return (
    <DataTable
      caption={t`Formations`}
      columns={[...columns, acts]}
      rows={programmes && data}
      rowKey={(programme) => programme.id}
      rowHref={(programme) => `/programmes/${programme.id}`}
      sorting={sortingOf(order)}
      onSort={(next) => onOrder(orderOf(next, programmeOrders))}
      empty={empty}
    />
  );
}

function useColumns(archived: boolean): Column<ProgrammeRow_ProgrammeFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  const hours = useHours();
  const none = <span className={styles.muted}>–</span>;
  return [
    { id: "title", head: t`Intitulé`, sort: "title", main: true, cell: ({ title }) => title },
    {
      id: "hours",
      head: t`Durée`,
      sort: "hours",
      width: 96,
      align: "right",
      cell: (programme) => hours(programme.hours),
      watched: (programme) => programme.hours,
    },
    { id: "modules", head: t`Modules`, width: 92, align: "right", cell: ({ modules }) => modules.length || none },
    {
      id: "sessions",
      head: t`Sessions`,
      width: 92,
      align: "right",
      cell: ({ sessionCount }) => sessionCount || none,
      watched: ({ sessionCount }) => sessionCount,
    },
    {
      id: "version",
      head: t`Version`,
      width: 84,
      align: "right",
      hideBelow: 760,
      cell: ({ version }) => version.number,
      watched: ({ version }) => version.number,
    },
    archived
      ? {
          id: "archived",
          head: t`Archivée le`,
          width: 128,
          numeric: true,
          cell: ({ archivedAt }) => (archivedAt ? formatInstantDate(archivedAt, locale) : none),
        }
      : {
          id: "written",
          head: t`Modifiée le`,
          width: 128,
          numeric: true,
          hideBelow: 860,
          cell: ({ version }) => formatInstantDate(version.createdAt, locale),
        },
  ];
}
