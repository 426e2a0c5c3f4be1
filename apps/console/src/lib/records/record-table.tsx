import type { FragmentType } from "@apollo/client";
import { useLingui } from "@lingui/react/macro";
import { DataTable, formatInstantDate, useLocale, type Column } from "@passerelle/ui";
import type { ReactNode } from "react";
import { orderOf, sortingOf } from "../sort-order.ts";
import type { Moving } from "./record-acts.tsx";
import styles from "./records.module.css";

type Trashable = { id: string; deletedAt?: string | null };

/** What the page says to the table of its records. */
export type RecordTableProps<Row, Order> = Moving & {
  /** `undefined` while the first page is awaited. */
  rows: FragmentType<Row>[] | undefined;
  order: Order;
  onOrder: (next: Order) => void;
  /** Its drawer. */
  hrefOf: (id: string) => string;
  inTrash: boolean;
  empty: ReactNode;
};

type TableProps<Row, Order extends string> = Omit<RecordTableProps<Row, Order>, "rows" | keyof Moving> & {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[] | undefined;
  orders: readonly [Order, ...Order[]];
  acts: (row: Row) => ReactNode;
};

/** Records that open beside their list; in the trash, since when, and the way out. */
export function RecordTable<Row extends Trashable, Order extends string>(props: TableProps<Row, Order>) {
  const { t } = useLingui();
  const locale = useLocale();
  const { inTrash, columns, acts, orders, order, onOrder, hrefOf } = props;
  const deleted: Column<Row> = {
    id: "deleted",
    head: t`Supprimé le`,
    width: 128,
    numeric: true,
    cell: ({ deletedAt }) => (deletedAt ? formatInstantDate(deletedAt, locale) : <None />),
  };
  const actions: Column<Row> = {
    id: "acts",
    head: t`Actions`,
    headHidden: true,
    width: 132,
    align: "right",
    truncate: false,
    cell: acts,
  };

  return (
    <DataTable
      caption={props.caption}
      columns={[...columns, ...(inTrash ? [deleted] : []), actions]}
      rows={props.rows}
      rowKey={({ id }) => id}
      rowHref={inTrash ? undefined : ({ id }) => hrefOf(id)}
      sorting={sortingOf(order)}
      onSort={(next) => onOrder(orderOf(next, orders))}
      empty={props.empty}
    />
  );
}

/** In a cell, where nothing is known. */
export function None() {
  return <span className={styles.muted}>–</span>;
}
