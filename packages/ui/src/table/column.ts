import type { ReactNode } from "react";

export type Column<Row> = {
  id: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Name of the order in the address; without it the column does not sort. */
  sort?: string;
  width?: number | string;
  align?: "left" | "right";
  /** The main thing of the row: 500, and the link of the whole row. One per table. */
  main?: boolean;
  /** Dates, counts, amounts: figures of equal width. Right-aligned columns are so already. */
  numeric?: boolean;
  /** Cells are one line, cut with the whole text on hover. `false` for chips, bars and buttons. */
  truncate?: boolean;
  /** The value whose change flashes the cell. */
  watched?: (row: Row) => string | number | boolean | null | undefined;
  /** Given up first when the table is narrower than this many pixels. */
  hideBelow?: number;
  /** A control in the place of the head's words: the box that takes every row. */
  headControl?: ReactNode;
  /** Head read aloud only: the column of buttons. */
  headHidden?: boolean;
};

export type Sorting = { by: string; direction: "ascending" | "descending" };
