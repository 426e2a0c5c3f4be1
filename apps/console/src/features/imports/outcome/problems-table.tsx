import { Trans, useLingui } from "@lingui/react/macro";
import { DataTable, LoadMore, type Column } from "@passerelle/ui";
import { useState } from "react";
import type { ImportOutcome_ImportFragment } from "#gql";
import styles from "../imports.module.css";
import { LineChip } from "../line-words.tsx";

type Problem = ImportOutcome_ImportFragment["problems"][number];
const pageSize = 50;

export function ProblemsTable({ problems }: { problems: readonly Problem[] }) {
  const { t } = useLingui();
  const [count, setCount] = useState(pageSize);
  const columns: Column<Problem>[] = [
    { id: "row", head: t`Ligne`, width: 72, numeric: true, cell: (problem) => problem.row },
    {
      id: "kind",
      head: t`Constat`,
      width: 144,
      truncate: false,
      cell: (problem) => <LineChip kind={problem.isWarning ? "warnings" : "errors"} />,
    },
    {
      id: "words",
      head: t`Explication`,
      main: true,
      truncate: false,
      cell: (problem) => <span className={styles.words}>{problem.message}</span>,
    },
  ];

  return (
    <div className={styles.lines}>
      <DataTable
        caption={t`Lignes à reprendre`}
        columns={columns}
        rows={problems.slice(0, count)}
        rowKey={(problem) => `${problem.row}-${problem.field}-${problem.code}`}
        empty={<Trans>Aucune ligne à reprendre.</Trans>}
      />
      <LoadMore
        hasMore={problems.length > count}
        loading={false}
        shown={Math.min(count, problems.length)}
        total={problems.length}
        onMore={() => setCount(count + pageSize)}
      />
    </div>
  );
}
