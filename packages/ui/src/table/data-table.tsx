import { useElementSize } from "@mantine/hooks";
import type { ReactNode } from "react";
import type { Column, Sorting } from "./column.ts";
import styles from "./data-table.module.css";
import { HeadCell } from "./head-cell.tsx";
import { SkeletonTableRows } from "./skeleton-table-rows.tsx";
import { TableRow } from "./table-row.tsx";

type DataTableProps<Row> = {
  /** Says what the table lists; read aloud, not shown. */
  caption: string;
  columns: Column<Row>[];
  /** `undefined` while the first answer is awaited. */
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string;
  /** Where the whole row leads. */
  rowHref?: (row: Row) => string;
  /** No longer matches the filter in force: stays in place, greyed, until the next visit. */
  isGreyed?: (row: Row) => boolean;
  sorting?: Sorting;
  onSort?: (next: Sorting) => void;
  compact?: boolean;
  /** In place of rows when there is none. */
  empty: ReactNode;
  /** Height of what already sticks to the top of the window. */
  stickyTop?: number;
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { ref, width } = useElementSize();
  const columns = props.columns.filter((column) => width === 0 || !column.hideBelow || width >= column.hideBelow);

  return (
    <div ref={ref} className={styles.frame}>
      <table
        className={styles.table}
        data-compact={props.compact || undefined}
        data-few={columns.length <= 3 || undefined}
        aria-busy={props.rows === undefined}
      >
        <caption className={styles.caption}>{props.caption}</caption>
        <thead style={{ top: props.stickyTop ?? 0 }}>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} sorting={props.sorting} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows?.map((row) => (
            <TableRow
              key={props.rowKey(row)}
              row={row}
              columns={columns}
              href={props.rowHref?.(row)}
              greyed={props.isGreyed?.(row) ?? false}
            />
          ))}
          {props.rows?.length === 0 && (
            <tr>
              <td className={styles.empty} colSpan={columns.length}>
                {props.empty}
              </td>
            </tr>
          )}
          {props.rows === undefined && <SkeletonTableRows columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}
