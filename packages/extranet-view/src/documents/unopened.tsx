import { Trans } from "@lingui/react/macro";
import { StatusChip } from "@passerelle/ui";
import classes from "./documents.module.css";

/** Bold, with a dot where there is no room for the chip. */
export function UnopenedTitle({ title, isNarrow }: { title: string; isNarrow: boolean }) {
  return (
    <span className={classes.unopened} data-narrow={isNarrow || undefined}>
      <span className={classes.unopenedTitle}>{title}</span>
      <span className={classes.dot} aria-hidden />
    </span>
  );
}

/** Where there is no room it is still read aloud. */
export function UnopenedChip({ isNarrow }: { isNarrow: boolean }) {
  return (
    <span className={classes.chip} data-narrow={isNarrow || undefined}>
      <StatusChip tone="blue">
        <Trans>À lire</Trans>
      </StatusChip>
    </span>
  );
}
