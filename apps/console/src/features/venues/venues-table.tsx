import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import type { Column } from "@passerelle/ui";
import { VenueRow_VenueFragmentDoc, type VenueRow_VenueFragment } from "#gql";
import { None, RecordTable, type RecordTableProps } from "#lib/records/record-table.tsx";
import { VenueActs } from "./acts/venue-acts.tsx";
import { venueOrders, type VenueOrder } from "./venue-search.ts";

type VenuesTableProps = RecordTableProps<VenueRow_VenueFragment, VenueOrder>;

export function VenuesTable({ rows, onMoved, say, ...table }: VenuesTableProps) {
  const { t } = useLingui();
  const columns = useColumns();
  const { data } = useSuspenseFragment({ fragment: VenueRow_VenueFragmentDoc, from: rows ?? [] });
  return (
    <RecordTable
      {...table}
      caption={t`Lieux`}
      columns={columns}
      rows={rows && data}
      orders={venueOrders}
      acts={(venue) => <VenueActs venue={venue} onMoved={onMoved} say={say} />}
    />
  );
}

function useColumns(): Column<VenueRow_VenueFragment>[] {
  const { t } = useLingui();
  return [
    { id: "name", head: t`Nom`, sort: "name", main: true, cell: ({ name }) => name },
    {
      id: "city",
      head: t`Ville`,
      sort: "city",
      width: "18%",
      cell: ({ city, isVirtual }) => city ?? (isVirtual ? t`À distance` : <None />),
    },
    {
      id: "client",
      head: t`Chez le client`,
      width: "20%",
      hideBelow: 860,
      cell: ({ company }) => company?.name ?? <None />,
    },
    { id: "capacity", head: t`Places`, width: 84, align: "right", cell: ({ capacity }) => capacity ?? <None /> },
    {
      id: "sessions",
      head: t`Sessions à venir`,
      width: 132,
      align: "right",
      cell: ({ comingSessionCount }) => comingSessionCount || <None />,
      watched: ({ comingSessionCount }) => comingSessionCount,
    },
  ];
}
