import { useLingui } from "@lingui/react/macro";
import { ActionIcon, VisuallyHidden } from "@mantine/core";
import { addDays } from "@passerelle/schema/vocabulary";
import { toneColours, UiLink } from "@passerelle/ui";
import { IconAlertTriangle, IconArrowsMove } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import type { CalendarSlot_SlotFragment } from "#gql";
import { sessionTones } from "#lib/session-tones.ts";
import styles from "./calendar.module.css";
import { useSlotWords } from "./slot-words.ts";

type CalendarEventProps = {
  slot: CalendarSlot_SlotFragment;
  /** In words that take one line, or with room below. */
  isTall: boolean;
  /** Asks where it goes: on a day already chosen, or on none yet. */
  onMove: (slot: CalendarSlot_SlotFragment, to?: string) => void;
};

const daysOfKey: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A slot in a grid: a link to its session. Moved by dragging it, by its button, or by shift and an arrow. */
export function CalendarEvent({ slot, isTall, onMove }: CalendarEventProps) {
  const { t } = useLingui();
  const words = useSlotWords();
  const overlap = words.overlapOf(slot);
  const tone = toneColours[sessionTones[slot.status]];

  function moveByKey(event: KeyboardEvent) {
    const days = event.shiftKey ? daysOfKey[event.key] : undefined;
    if (days === undefined || !slot.canMove) return;
    event.preventDefault();
    onMove(slot, addDays(slot.date, days));
  }

  return (
    <div
      className={styles.event}
      style={{ background: tone.background, color: tone.text, borderLeftColor: tone.dot }}
      data-cancelled={slot.status === "CANCELLED" || undefined}
      title={overlap || undefined}
    >
      <UiLink
        className={styles.eventLink}
        href={`/sessions/${slot.sessionId}`}
        draggable={false}
        aria-keyshortcuts={slot.canMove ? "Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown" : undefined}
        onKeyDown={moveByKey}
      >
        {overlap && <IconAlertTriangle className={styles.overlap} size={12} aria-hidden />}
        <span className={styles.eventTime} data-tabular>
          {slot.startsAt.slice(0, 5)}
        </span>{" "}
        <span className={styles.eventTitle}>{slot.title}</span>
        {isTall && <span className={styles.eventFacts}>{words.factsOf(slot)}</span>}
        <VisuallyHidden>, {words.restOf(slot, isTall)}</VisuallyHidden>
      </UiLink>
      {slot.canMove && (
        <ActionIcon
          className={styles.eventMove}
          variant="default"
          size={24}
          aria-label={t`Déplacer ${slot.title}…`}
          onClick={() => onMove(slot)}
        >
          <IconArrowsMove size={14} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}
