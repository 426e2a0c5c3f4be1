import type { ReactNode } from "react";
import styles from "./definition-list.module.css";

type Entry = { term: string; value: ReactNode };

/** Terms and values, two columns; an entry without a value is not shown. */
export function DefinitionList({ entries }: { entries: Entry[] }) {
  return (
    <dl className={styles.list}>
      {entries.map(
        ({ term, value }) =>
          value && (
            <div key={term} className={styles.entry}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
