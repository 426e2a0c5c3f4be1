import { Trans } from "@lingui/react/macro";
import { holidayOn } from "@passerelle/schema/vocabulary";
import { formatDayName, useLocale } from "@passerelle/ui";
import { useId } from "react";
import styles from "../planning.module.css";
import { hoursWords } from "./hours-words.ts";
import type { PlannedDay, SlotDraft } from "./slot-draft.ts";
import { SlotEditor } from "./slot-editor.tsx";
import { SlotRow } from "./slot-row.tsx";
import type { ConflictsOfSlots } from "./use-slot-conflicts.ts";

type SlotDayProps = {
  day: PlannedDay;
  all: readonly SlotDraft[];
  conflicts: ConflictsOfSlots;
  readOnly: boolean;
  timesOnly: boolean;
  editing: SlotDraft | null;
  editIdOf: (slot: SlotDraft) => string;
  onEdit: (slot: SlotDraft) => void;
  onRemove: (slot: SlotDraft) => void;
  onApply: (slot: SlotDraft) => void;
  onClose: (slot: SlotDraft) => void;
};

export function SlotDay(props: SlotDayProps) {
  const locale = useLocale();
  const id = useId();
  const { day, editing } = props;
  const holiday = holidayOn(day.date)?.[locale];

  return (
    <section className={styles.day} aria-labelledby={id}>
      <header className={styles.dayHead}>
        <h3 className={styles.dayName} id={id}>
          {formatDayName(day.date, locale, { year: true })}
        </h3>
        {holiday && (
          <span className={styles.holiday}>
            <Trans>Jour férié : {holiday}</Trans>
          </span>
        )}
        <span className={styles.dayHours}>{hoursWords(day.hours, locale)}</span>
      </header>
      <ul className={styles.slots}>
        {day.slots.map((slot) => (
          <li key={slot.key}>
            {editing?.key === slot.key ? (
              <SlotEditor
                slot={slot}
                others={props.all}
                isNew={false}
                timesOnly={props.timesOnly}
                onApply={props.onApply}
                onClose={() => props.onClose(slot)}
              />
            ) : (
              <SlotRow
                slot={slot}
                conflicts={props.conflicts.get(slot.key) ?? []}
                editId={props.editIdOf(slot)}
                readOnly={props.readOnly}
                timesOnly={props.timesOnly}
                onEdit={() => props.onEdit(slot)}
                onRemove={() => props.onRemove(slot)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
