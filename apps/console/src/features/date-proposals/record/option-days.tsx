import { formatDayName, formatTimeRange, useLocale } from "@passerelle/ui";
import styles from "../date-proposals.module.css";

type Slot = { date: string; startsAt: string; endsAt: string; venue: string | null };

/** The days of an option, each with its hours, and where. */
export function OptionDays({ slots }: { slots: readonly Slot[] }) {
  const locale = useLocale();
  const venues = [...new Set(slots.flatMap(({ venue }) => venue ?? []))];
  return (
    <>
      {[...Map.groupBy(slots, ({ date }) => date)].map(([day, ofDay]) => (
        <div key={day}>
          <span className={styles.day}>{formatDayName(day, locale, { year: true })}</span>{" "}
          {ofDay.map(({ startsAt, endsAt }) => formatTimeRange(startsAt, endsAt, locale)).join(", ")}
        </div>
      ))}
      {venues.length > 0 && <div className={styles.hint}>{venues.join(" · ")}</div>}
    </>
  );
}
