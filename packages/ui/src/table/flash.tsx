import type { ReactNode } from "react";
import styles from "./data-table.module.css";
import { useFlash } from "./use-flash.ts";

/** Outside tables: lays the flash behind what has just changed. */
export function Flash({
  value,
  children,
}: {
  value: string | number | boolean | null | undefined;
  children: ReactNode;
}) {
  const flashing = useFlash(value);
  return (
    <span className={styles.flash} data-flash={flashing || undefined}>
      {children}
    </span>
  );
}
