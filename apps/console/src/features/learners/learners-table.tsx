import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { formatDate, useLocale, type Column } from "@passerelle/ui";
import { LearnerRow_LearnerFragmentDoc, type LearnerRow_LearnerFragment } from "#gql";
import { None, RecordTable, type RecordTableProps } from "#lib/records/record-table.tsx";
import { LearnerActs } from "./acts/learner-acts.tsx";
import { learnerOrders, type LearnerOrder } from "./learner-search.ts";

type LearnersTableProps = RecordTableProps<LearnerRow_LearnerFragment, LearnerOrder>;

export function LearnersTable({ rows, onMoved, say, ...table }: LearnersTableProps) {
  const { t } = useLingui();
  const columns = useColumns(table.inTrash);
  const { data } = useSuspenseFragment({ fragment: LearnerRow_LearnerFragmentDoc, from: rows ?? [] });
  return (
    <RecordTable
      {...table}
      caption={t`Apprenants`}
      columns={columns}
      rows={rows && data}
      orders={learnerOrders}
      acts={(learner) => <LearnerActs learner={learner} onMoved={onMoved} say={say} />}
    />
  );
}

function useColumns(inTrash: boolean): Column<LearnerRow_LearnerFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  const birth: Column<LearnerRow_LearnerFragment> = {
    id: "birth",
    head: t`Naissance`,
    width: 128,
    numeric: true,
    hideBelow: 800,
    cell: ({ birthDate }) => (birthDate ? formatDate(birthDate, locale) : <None />),
  };
  return [
    {
      id: "name",
      head: t`Nom`,
      sort: "name",
      main: true,
      // As in a register: by last name, which the list is sorted by.
      cell: ({ firstName, lastName }) => `${lastName} ${firstName}`.trim(),
    },
    { id: "company", head: t`Entreprise`, sort: "company", width: "26%", cell: ({ company }) => company.name },
    { id: "email", head: t`E-mail`, width: "26%", cell: ({ email }) => email ?? <None /> },
    // In the trash, what matters is since when.
    ...(inTrash ? [] : [birth]),
  ];
}
