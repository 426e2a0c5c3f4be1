import { Checkbox } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./row-tick.module.css";

/** The rows chosen so far. */
export type Selection = { has: (id: string) => boolean; toggle: (id: string) => void };

type RowTickProps = { id: string; selection: Selection; isDisabled?: boolean };

/** The box at the beginning of a row, named by the row's title. */
export function RowTick({ id, selection, isDisabled = false }: RowTickProps) {
  return (
    <Checkbox
      id={boxId(id)}
      checked={selection.has(id)}
      disabled={isDisabled}
      onChange={() => selection.toggle(id)}
      classNames={{ root: classes.box }}
    />
  );
}

/** The whole row ticks its box. */
export function RowTickLabel({ id, children }: { id: string; children: ReactNode }) {
  return (
    <label htmlFor={boxId(id)} className={classes.label}>
      {children}
    </label>
  );
}

const boxId = (id: string): string => `tick-${id}`;
