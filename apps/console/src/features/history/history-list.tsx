import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { EmptyState, calendarDay, formatDayHeading, formatInstantTime, useLocale } from "@passerelle/ui";
import { IconHistory } from "@tabler/icons-react";
import { HistoryEntry_EntryFragmentDoc, type HistoryEntry_EntryFragment } from "#gql";
import styles from "./history.module.css";
import { HistorySentence } from "./history-sentence.tsx";

type HistoryListProps = { entries: FragmentType<HistoryEntry_EntryFragment>[]; now?: Date };

/** What was done, newest first, a heading for each day. */
export function HistoryList({ entries: from, now = new Date() }: HistoryListProps) {
  const locale = useLocale();
  const { data: entries } = useSuspenseFragment({ fragment: HistoryEntry_EntryFragmentDoc, from });

  if (entries.length === 0) {
    return (
      <EmptyState icon={IconHistory}>
        <Trans>Chaque action sur cette session apparaîtra ici, avec son auteur et sa date.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className={styles.days}>
      {[...groupByDay(entries)].map(([day, ofTheDay]) => (
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
                <span>
                  <HistorySentence entry={entry} />
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function groupByDay(entries: HistoryEntry_EntryFragment[]): Map<string, HistoryEntry_EntryFragment[]> {
  return Map.groupBy(entries, (entry) => calendarDay(entry.occurredAt));
}
