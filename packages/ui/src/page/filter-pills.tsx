import { formatCount } from "../format/quantities.ts";
import { useLocale } from "../i18n.ts";
import { UiLink } from "../link.tsx";
import styles from "./filters.module.css";

export type FilterPill = { label: string; count?: number; active: boolean; href: string };

type FilterPillsProps = {
  pills: FilterPill[];
  label: string;
  /** Where the counts stop; beyond, there are more. */
  most?: number;
};

/** Saved views of a list, as pills with counts. Each is an address. */
export function FilterPills({ pills, label, most }: FilterPillsProps) {
  const locale = useLocale();
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
              {formatCount(pill.count, locale, most)}
            </span>
          )}
        </UiLink>
      ))}
    </nav>
  );
}
