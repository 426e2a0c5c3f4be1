import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./states.module.css";

type ErrorStateProps = {
  /** The plain cause, and what to do next. */
  children?: ReactNode;
  /** What the log knows it by. */
  reference?: string;
  onRetry?: () => void;
};

/** Inline, in the block that failed: the page around it stays. */
export function ErrorState({ children, reference, onRetry }: ErrorStateProps) {
  return (
    <div className={styles.error} role="alert">
      <IconAlertCircle size={20} aria-hidden />
      <div className={styles.errorWords}>
        <p>{children ?? <Trans>Cette partie n’a pas pu être chargée. Réessayez dans un instant.</Trans>}</p>
        {reference && (
          <p className={styles.reference}>
            <Trans>Référence : {reference}</Trans>
          </p>
        )}
      </div>
      {onRetry && (
        <Button variant="default" size="xs" onClick={onRetry}>
          <Trans>Réessayer</Trans>
        </Button>
      )}
    </div>
  );
}
