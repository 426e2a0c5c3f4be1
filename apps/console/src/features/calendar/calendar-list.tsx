import { useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { holidayOn } from "@passerelle/schema/vocabulary";
import { StatusChip, UiLink, useLocale } from "@passerelle/ui";
import { IconAlertTriangle, IconArrowsMove } from "@tabler/icons-react";
import type { CalendarSlot_SlotFragment } from "#gql";
import { sessionTones } from "#lib/session-tones.ts";
import styles from "./calendar.module.css";
import { dayTitle } from "./period.ts";
import { useSlotWords } from "./slot-words.ts";

type CalendarListProps = {
  slots: readonly CalendarSlot_SlotFragment[];
  onMove: (slot: CalendarSlot_SlotFragment) => void;
};

/** The days that have something, one below the other: on narrow screens, and for whoever prefers to read. */
export function CalendarList({ slots, onMove }: CalendarListProps) {
  const locale = useLocale();
  return (
    <ol className={styles.days}>
      {[...Map.groupBy(slots, ({ date }) => date)].map(([day, ofDay]) => (
        <li key={day}>
          <h3 className={styles.dayName}>
            {dayTitle(day, locale)} <span className={styles.holidayName}>{holidayOn(day)?.[locale]}</span>
          </h3>
          <ul className={styles.ofDay}>
            {ofDay.map((slot) => (
              <SlotRow key={slot.id} slot={slot} onMove={() => onMove(slot)} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function SlotRow({ slot, onMove }: { slot: CalendarSlot_SlotFragment; onMove: () => void }) {
  const { t } = useLingui();
  const words = useSlotWords();
  const overlap = words.overlapOf(slot);
  return (
    <li className={styles.row} data-cancelled={slot.status === "CANCELLED" || undefined}>
      <span className={styles.rowHours} data-tabular>
        {words.hoursOf(slot)}
      </span>
      <div className={styles.rowWords}>
        <UiLink className={styles.rowTitle} href={`/sessions/${slot.sessionId}`}>
          {slot.title}
        </UiLink>
        <p className={styles.rowFacts}>{words.factsOf(slot)}</p>
        {overlap && (
          <p className={styles.rowOverlap}>
            <IconAlertTriangle size={14} aria-hidden /> {overlap}
          </p>
        )}
      </div>
      <StatusChip tone={sessionTones[slot.status]}>{words.statusOf(slot)}</StatusChip>
      {slot.canMove && (
        <ActionIcon variant="default" size="md" aria-label={t`Déplacer ${slot.title}…`} onClick={onMove}>
          <IconArrowsMove size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
