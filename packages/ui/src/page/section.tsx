import { useId, type ReactNode } from "react";
import styles from "./page.module.css";

type SectionProps = { title: string; count?: number; action?: ReactNode; children: ReactNode };

/** A titled part of a page: 16/24 heading, its count, one action at the right. */
export function Section({ title, count, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle} id={id}>
          {title}{" "}
          {count !== undefined && (
            <span className={styles.sectionCount} data-tabular>
              {count}
            </span>
          )}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
