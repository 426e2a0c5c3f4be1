import type { ReactNode } from "react";
import styles from "./cards.module.css";

type StatCardProps = {
  label: string;
  figure: string;
  /** One line of comparison; `better` says so in green as well as in words. */
  comparison?: ReactNode;
  better?: boolean;
};

export function StatCard({ label, figure, comparison, better = false }: StatCardProps) {
  return (
    <div className={styles.stat}>
      <p className={styles.statLabel}>{label}</p>
      <p className={styles.figure} data-tabular>
        {figure}
      </p>
      {comparison && (
        <p className={styles.comparison} data-better={better || undefined}>
          {comparison}
        </p>
      )}
    </div>
  );
}
