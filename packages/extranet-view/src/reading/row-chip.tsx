import type { ReactNode } from "react";
import { StatusChip, type Tone } from "@passerelle/ui";
import classes from "./row-chip.module.css";

/** `detail` and `trail`: both are written, one is shown. `below`: under the words whatever the room. */
type Place = "detail" | "trail" | "below";
type RowChipProps = { tone: Tone; place: Place; children: ReactNode };

/** At the end of its row where there is room, under its words on a phone. */
export function RowChip({ tone, place, children }: RowChipProps) {
  return (
    <span className={classes.chip} data-place={place}>
      <StatusChip tone={tone}>{children}</StatusChip>
    </span>
  );
}
