import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import type { Column } from "@passerelle/ui";
import { TrainerRow_TrainerFragmentDoc, type TrainerRow_TrainerFragment } from "#gql";
import { None, RecordTable, type RecordTableProps } from "#lib/records/record-table.tsx";
import { TrainerActs } from "./acts/trainer-acts.tsx";
import { trainerOrders, type TrainerOrder } from "./trainer-search.ts";

type TrainersTableProps = RecordTableProps<TrainerRow_TrainerFragment, TrainerOrder>;

export function TrainersTable({ rows, onMoved, say, ...table }: TrainersTableProps) {
  const { t } = useLingui();
  const columns = useColumns();
  const { data } = useSuspenseFragment({ fragment: TrainerRow_TrainerFragmentDoc, from: rows ?? [] });
  return (
    <RecordTable
      {...table}
      caption={t`Formateurs`}
      columns={columns}
      rows={rows && data}
      orders={trainerOrders}
      acts={(trainer) => <TrainerActs trainer={trainer} onMoved={onMoved} say={say} />}
    />
  );
}

function useColumns(): Column<TrainerRow_TrainerFragment>[] {
  const { t } = useLingui();
  return [
    {
      id: "name",
      head: t`Nom`,
      sort: "name",
      main: true,
      // As in a register: by last name, which the list is sorted by.
      cell: ({ firstName, lastName }) => `${lastName} ${firstName}`.trim(),
    },
    { id: "email", head: t`E-mail`, width: "28%", cell: ({ email }) => email ?? <None /> },
    {
      id: "phone",
      head: t`Téléphone`,
      width: 148,
      numeric: true,
      hideBelow: 800,
      cell: ({ phone }) => phone ?? <None />,
    },
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
