import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { DataTable, formatInstantDate, useLocale, type Column, type Sorting } from "@passerelle/ui";
import type { ReactNode } from "react";
import { VenueRow_VenueFragmentDoc, type VenueRow_VenueFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { VenueActs } from "./acts/venue-acts.tsx";
import type { VenueOrder } from "./venue-search.ts";
import styles from "./venues.module.css";

type VenuesTableProps = {
  venues: FragmentType<VenueRow_VenueFragment>[] | undefined;
  order: VenueOrder;
  onOrder: (next: VenueOrder) => void;
  hrefOf: (venueId: string) => string;
  inTrash: boolean;
  onMoved: () => void;
  say: (notice: NoticeWords | undefined) => void;
  empty: ReactNode;
};

export function VenuesTable({ venues, order, onOrder, hrefOf, inTrash, onMoved, say, empty }: VenuesTableProps) {
  const { t } = useLingui();
  const columns = useColumns(inTrash);
  const { data } = useSuspenseFragment({ fragment: VenueRow_VenueFragmentDoc, from: venues ?? [] });
  const acts: Column<VenueRow_VenueFragment> = {
    id: "acts",
    head: t`Actions`,
    headHidden: true,
    width: 132,
    align: "right",
    truncate: false,
    cell: (venue) => <VenueActs venue={venue} onMoved={onMoved} say={say} />,
  };

  return (
    <DataTable
      caption={t`Lieux`}
      columns={[...columns, acts]}
      rows={venues && data}
      rowKey={(venue) => venue.id}
      rowHref={inTrash ? undefined : (venue) => hrefOf(venue.id)}
      sorting={sortingOf(order)}
      onSort={(next) => onOrder(orderOf(next))}
      empty={empty}
    />
  );
}

function useColumns(inTrash: boolean): Column<VenueRow_VenueFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  const none = <span className={styles.muted}>–</span>;
  return [
    { id: "name", head: t`Nom`, sort: "name", main: true, cell: ({ name }) => name },
    {
      id: "city",
      head: t`Ville`,
      sort: "city",
      width: "18%",
      cell: ({ city, isVirtual }) => city ?? (isVirtual ? t`À distance` : none),
    },
    {
      id: "client",
      head: t`Chez le client`,
      width: "20%",
      hideBelow: 860,
      cell: ({ company }) => company?.name ?? none,
    },
    { id: "capacity", head: t`Places`, width: 84, align: "right", cell: ({ capacity }) => capacity ?? none },
    {
      id: "sessions",
      head: t`Sessions à venir`,
      width: 132,
      align: "right",
      cell: ({ comingSessionCount }) => comingSessionCount || none,
      watched: ({ comingSessionCount }) => comingSessionCount,
    },
    ...(inTrash
      ? [
          {
            id: "deleted",
            head: t`Supprimé le`,
            width: 128,
            numeric: true,
            cell: ({ deletedAt }: VenueRow_VenueFragment) => (deletedAt ? formatInstantDate(deletedAt, locale) : none),
          },
        ]
      : []),
  ];
}

function sortingOf(order: VenueOrder): Sorting {
  return order.startsWith("-")
    ? { by: order.slice(1), direction: "descending" }
    : { by: order, direction: "ascending" };
}

function orderOf({ by, direction }: Sorting): VenueOrder {
  const column = by === "city" ? "city" : "name";
  return direction === "descending" ? `-${column}` : column;
}
