import { Trans, useLingui } from "@lingui/react/macro";
import { DataTable, type Column } from "@passerelle/ui";
import type { ImportOutcome_ImportFragment } from "#gql";
import styles from "../imports.module.css";

type Kept = ImportOutcome_ImportFragment["kept"][number];

export function KeptTable({ kept }: { kept: readonly Kept[] }) {
  const { t } = useLingui();
  const columns: Column<Kept>[] = [
    { id: "row", head: t`Ligne`, width: 72, numeric: true, cell: (each) => each.row },
    { id: "name", head: t`Fiche`, main: true, width: "36%", cell: (each) => each.name },
    {
      id: "reason",
      head: t`Pourquoi`,
      truncate: false,
      cell: (each) => <span className={styles.words}>{each.reason}</span>,
    },
  ];
  return (
    <DataTable
      caption={t`Ce qui n’a pas pu être annulé`}
      columns={columns}
      rows={kept}
      rowKey={(each) => `${each.row}-${each.name}`}
      empty={<Trans>Tout a été annulé.</Trans>}
    />
  );
}
