import { useLocale } from "../i18n.ts";
import { dayAndMonth } from "../format.ts";
import styles from "./marks.module.css";

/** The day over the short month. The full date stands in words beside it, so the tile is not read aloud. */
export function DateTile({ date }: { date: string }) {
  const { day, month } = dayAndMonth(date, useLocale());
  return (
    <span className={styles.tile} data-tabular aria-hidden>
      <span className={styles.day}>{day}</span>
      <span className={styles.month}>{month}</span>
    </span>
  );
}
