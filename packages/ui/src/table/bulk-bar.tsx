import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./bulk-bar.module.css";

type BulkBarProps = {
  count: number;
  onClear: () => void;
  /** What can be done with all that is taken. */
  children: ReactNode;
};

/** What is done with several rows at once; it stays at the bottom of the window as long as some are taken. */
export function BulkBar({ count, onClear, children }: BulkBarProps) {
  const { t } = useLingui();
  if (count === 0) return null;
  return (
    <div className={styles.bar} role="region" aria-label={t`Sélection`}>
      <span className={styles.count} data-tabular role="status">
        <Plural value={count} one="# ligne sélectionnée" other="# lignes sélectionnées" />
      </span>
      <Button variant="subtle" size="compact-sm" onClick={onClear}>
        <Trans>Effacer la sélection</Trans>
      </Button>
      <span className={styles.acts}>{children}</span>
    </div>
  );
}
