import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { DataTable, formatInstantDate, useLocale, type Column, type Sorting } from "@passerelle/ui";
import type { ReactNode } from "react";
import { TrainerRow_TrainerFragmentDoc, type TrainerRow_TrainerFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { TrainerActs } from "./acts/trainer-acts.tsx";
import type { TrainerOrder } from "./trainer-search.ts";
import styles from "./trainers.module.css";

type TrainersTableProps = {
  trainers: FragmentType<TrainerRow_TrainerFragment>[] | undefined;
  order: TrainerOrder;
  onOrder: (next: TrainerOrder) => void;
  hrefOf: (trainerId: string) => string;
  inTrash: boolean;
  onMoved: () => void;
  say: (notice: NoticeWords | undefined) => void;
  empty: ReactNode;
};

export function TrainersTable({ trainers, order, onOrder, hrefOf, inTrash, onMoved, say, empty }: TrainersTableProps) {
  const { t } = useLingui();
  const columns = useColumns(inTrash);
  const { data } = useSuspenseFragment({ fragment: TrainerRow_TrainerFragmentDoc, from: trainers ?? [] });
  const acts: Column<TrainerRow_TrainerFragment> = {
    id: "acts",
    head: t`Actions`,
    headHidden: true,
    width: 132,
    align: "right",
    truncate: false,
    cell: (trainer) => <TrainerActs trainer={trainer} onMoved={onMoved} say={say} />,
  };

  return (
    <DataTable
      caption={t`Formateurs`}
      columns={[...columns, acts]}
      rows={trainers && data}
      rowKey={(trainer) => trainer.id}
      rowHref={inTrash ? undefined : (trainer) => hrefOf(trainer.id)}
      sorting={sortingOf(order)}
      onSort={(next) => onOrder(orderOf(next))}
      empty={empty}
    />
  );
}

function useColumns(inTrash: boolean): Column<TrainerRow_TrainerFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  const none = <span className={styles.muted}>–</span>;
  return [
    {
      id: "name",
      head: t`Nom`,
      sort: "name",
      main: true,
      // As in a register: by last name, which the list is sorted by.
      cell: ({ firstName, lastName }) => `${lastName} ${firstName}`.trim(),
    },
    { id: "email", head: t`E-mail`, width: "28%", cell: (trainer) => trainer.email ?? none },
    {
      id: "phone",
      head: t`Téléphone`,
      width: 148,
      numeric: true,
      hideBelow: 800,
      cell: (trainer) => trainer.phone ?? none,
    },
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
            cell: ({ deletedAt }: TrainerRow_TrainerFragment) =>
              deletedAt ? formatInstantDate(deletedAt, locale) : none,
          },
        ]
      : []),
  ];
}

function sortingOf(order: TrainerOrder): Sorting {
  return { by: "name", direction: order === "-name" ? "descending" : "ascending" };
}

function orderOf({ direction }: Sorting): TrainerOrder {
  return direction === "descending" ? "-name" : "name";
}
