import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { DataTable, formatDate, formatInstantDate, useLocale, type Column, type Sorting } from "@passerelle/ui";
import type { ReactNode } from "react";
import { LearnerRow_LearnerFragmentDoc, type LearnerRow_LearnerFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { LearnerActs } from "./acts/learner-acts.tsx";
import type { LearnerOrder } from "./learner-search.ts";
import styles from "./learners.module.css";

type LearnersTableProps = {
  learners: FragmentType<LearnerRow_LearnerFragment>[] | undefined;
  order: LearnerOrder;
  onOrder: (next: LearnerOrder) => void;
  hrefOf: (learnerId: string) => string;
  inTrash: boolean;
  onMoved: () => void;
  say: (notice: NoticeWords | undefined) => void;
  empty: ReactNode;
};

export function LearnersTable({ learners, order, onOrder, hrefOf, inTrash, onMoved, say, empty }: LearnersTableProps) {
  const { t } = useLingui();
  const columns = useColumns(inTrash);
  const { data } = useSuspenseFragment({ fragment: LearnerRow_LearnerFragmentDoc, from: learners ?? [] });
  const acts: Column<LearnerRow_LearnerFragment> = {
    id: "acts",
    head: t`Actions`,
    headHidden: true,
    width: 132,
    align: "right",
    truncate: false,
    cell: (learner) => <LearnerActs learner={learner} onMoved={onMoved} say={say} />,
  };

  return (
    <DataTable
      caption={t`Apprenants`}
      columns={[...columns, acts]}
      rows={learners && data}
      rowKey={(learner) => learner.id}
      rowHref={inTrash ? undefined : (learner) => hrefOf(learner.id)}
      sorting={sortingOf(order)}
      onSort={(next) => onOrder(orderOf(next))}
      empty={empty}
    />
  );
}

function useColumns(inTrash: boolean): Column<LearnerRow_LearnerFragment>[] {
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
    { id: "company", head: t`Entreprise`, sort: "company", width: "26%", cell: (learner) => learner.company.name },
    { id: "email", head: t`E-mail`, width: "26%", cell: (learner) => learner.email ?? none },
    inTrash
      ? {
          id: "deleted",
          head: t`Supprimé le`,
          width: 128,
          numeric: true,
          cell: (learner) => (learner.deletedAt ? formatInstantDate(learner.deletedAt, locale) : none),
        }
      : {
          id: "birth",
          head: t`Naissance`,
          width: 128,
          numeric: true,
          hideBelow: 800,
          cell: (learner) => (learner.birthDate ? formatDate(learner.birthDate, locale) : none),
        },
  ];
}

function sortingOf(order: LearnerOrder): Sorting {
  return order.startsWith("-")
    ? { by: order.slice(1), direction: "descending" }
    : { by: order, direction: "ascending" };
}

function orderOf({ by, direction }: Sorting): LearnerOrder {
  const column = by === "company" ? "company" : "name";
  return direction === "descending" ? `-${column}` : column;
}
