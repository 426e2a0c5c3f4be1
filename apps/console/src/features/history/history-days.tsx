import { calendarDay, formatDayHeading, formatInstantTime, useLocale } from "@passerelle/ui";
import type { ReactNode } from "react";
import styles from "./history.module.css";

type Told = { id: string; occurredAt: string };
type HistoryDaysProps<Entry> = { entries: readonly Entry[]; sentence: (entry: Entry) => ReactNode; now?: Date };

/** What was done, newest first, a heading for each day. */
export function HistoryDays<Entry extends Told>({ entries, sentence, now = new Date() }: HistoryDaysProps<Entry>) {
  const locale = useLocale();
  const days = Map.groupBy(entries, (entry) => calendarDay(entry.occurredAt));

  return (
    <div className={styles.days}>
      {[...days].map(([day, ofTheDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles.day}>
            {formatDayHeading(ofTheDay[0]!.occurredAt, now, locale)}
          </h2>
          <ol className={styles.entries}>
            {ofTheDay.map((entry) => (
              <li key={entry.id} className={styles.entry}>
                <time dateTime={entry.occurredAt} className={styles.time}>
                  {formatInstantTime(entry.occurredAt, locale)}
                </time>
                <span>{sentence(entry)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
