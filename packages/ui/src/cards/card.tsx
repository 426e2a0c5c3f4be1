import type { ReactNode } from "react";
import styles from "./cards.module.css";

/** A 1 px line and no shadow: only what floats has one. */
export function Card({ children, padded = true }: { children: ReactNode; padded?: boolean }) {
  return (
    <div className={styles.card} data-padded={padded || undefined}>
      {children}
    </div>
  );
}
