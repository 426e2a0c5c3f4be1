import { UiLink } from "../link.tsx";
import type { Column } from "./column.ts";
import styles from "./data-table.module.css";
import { Truncated } from "./truncated.tsx";
import { useFlash } from "./use-flash.ts";

type TableRowProps<Row> = { row: Row; columns: Column<Row>[]; href: string | undefined; greyed: boolean };

/** The link of the main cell is stretched over the row: one stop for the keyboard, and a middle click opens a tab. */
export function TableRow<Row>({ row, columns, href, greyed }: TableRowProps<Row>) {
  return (
    <tr className={styles.row} data-linked={href ? true : undefined} data-greyed={greyed || undefined}>
      {columns.map((column) => (
        <Cell key={column.id} row={row} column={column} href={column.main ? href : undefined} />
      ))}
    </tr>
  );
}

function Cell<Row>({ row, column, href }: { row: Row; column: Column<Row>; href: string | undefined }) {
  const flashing = useFlash(column.watched?.(row));
  const content = column.truncate === false ? column.cell(row) : <Truncated>{column.cell(row)}</Truncated>;
  return (
    <td
      className={styles.cell}
      data-align={column.align}
      data-main={column.main || undefined}
      data-tabular={column.numeric || column.align === "right" || undefined}
      data-flash={flashing || undefined}
    >
      {href ? (
        <UiLink className={styles.link} href={href}>
          {content}
        </UiLink>
      ) : (
        content
      )}
    </td>
  );
}
