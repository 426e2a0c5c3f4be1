import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { Column, Sorting } from "./column.ts";
import styles from "./data-table.module.css";

type HeadCellProps<Row> = {
  column: Column<Row>;
  sorting: Sorting | undefined;
  onSort: ((next: Sorting) => void) | undefined;
};

export function HeadCell<Row>({ column, sorting, onSort }: HeadCellProps<Row>) {
  const { sort } = column;
  const direction = sort && sorting?.by === sort ? sorting.direction : undefined;
  const Arrow = direction === "descending" ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={styles.head}
      data-align={column.align}
      style={{ width: column.width }}
      aria-sort={sort ? (direction ?? "none") : undefined}
    >
      {sort && onSort ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort({ by: sort, direction: opposite(direction) })}
        >
          {column.head}
          <Arrow size={14} aria-hidden data-idle={direction ? undefined : true} />
        </button>
      ) : (
        (column.headControl ?? <span className={column.headHidden ? styles.hidden : undefined}>{column.head}</span>)
      )}
    </th>
  );
}

function opposite(direction: Sorting["direction"] | undefined): Sorting["direction"] {
  return direction === "ascending" ? "descending" : "ascending";
}
