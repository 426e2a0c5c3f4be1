import { UiLink } from "../link.tsx";
import styles from "./filters.module.css";

export type FilterPill = { label: string; count?: number; active: boolean; href: string };

/** Saved views of a list, as pills with counts. Each is an address. */
export function FilterPills({ pills, label }: { pills: FilterPill[]; label: string }) {
  return (
    <nav className={styles.pills} aria-label={label}>
      {pills.map((pill) => (
        <UiLink
          key={pill.href}
          className={styles.pill}
          href={pill.href}
          aria-current={pill.active ? "true" : undefined}
        >
          {pill.label}
          {pill.count !== undefined && (
            <span className={styles.count} data-tabular>
              {pill.count}
            </span>
          )}
        </UiLink>
      ))}
    </nav>
  );
}
