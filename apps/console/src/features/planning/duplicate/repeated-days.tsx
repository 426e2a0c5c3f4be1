import { Plural, Trans } from "@lingui/react/macro";
import { hoursOf, repeatSlots, type SlotTimes } from "@passerelle/schema/vocabulary";
import { formatDayName, useLocale } from "@passerelle/ui";
import styles from "../planning.module.css";
import { hoursWords } from "../slots/hours-words.ts";

const shown = 8;

/** On which days the slots fall, from that day on. */
export function RepeatedDays({ slots, startsOn }: { slots: readonly SlotTimes[]; startsOn: string }) {
  const locale = useLocale();
  const repeated = repeatSlots(
    slots.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt })),
    startsOn,
  );
  const days = [...Map.groupBy(repeated, ({ date }) => date)];
  const more = days.length - shown;

  return (
    <div>
      <p className={styles.sum}>
        <Trans>Les créneaux tombent alors :</Trans>
      </p>
      <ul className={styles.days}>
        {days.slice(0, shown).map(([date, ofDay]) => (
          <li key={date}>
            {formatDayName(date, locale, { year: true })} · {hoursWords(hoursOf(ofDay), locale)}
          </li>
        ))}
        {more > 0 && (
          <li>
            <Plural value={more} one="et # autre jour" other="et # autres jours" />
          </li>
        )}
      </ul>
    </div>
  );
}
