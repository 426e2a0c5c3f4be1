import type { ReactNode } from "react";
import type { Tone } from "../status.ts";
import styles from "./marks.module.css";

type StatusChipProps = {
  tone: Tone;
  children: ReactNode;
  /** A warning laid beside a status: an outline, no dot, so that it never reads as the status itself. */
  outlined?: boolean;
};

export function StatusChip({ tone, children, outlined = false }: StatusChipProps) {
  return (
    <span className={styles.chip} data-tone={tone} data-outlined={outlined || undefined}>
      {!outlined && <span className={styles.dot} aria-hidden />}
      {children}
    </span>
  );
}
