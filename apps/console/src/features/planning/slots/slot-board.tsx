import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { hoursOf, limits } from "@passerelle/schema/vocabulary";
import { calendarDay, EmptyState, useLocale } from "@passerelle/ui";
import { IconCalendarPlus, IconPlus } from "@tabler/icons-react";
import { useEffect, useId, useRef, useState } from "react";
import type { NoticeWords } from "#lib/notice.tsx";
import styles from "../planning.module.css";
import { hoursWords } from "./hours-words.ts";
import { SlotDay } from "./slot-day.tsx";
import { daysOf, newKey, slotAfter, type SlotDraft } from "./slot-draft.ts";
import { SlotEditor } from "./slot-editor.tsx";
import type { ConflictsOfSlots } from "./use-slot-conflicts.ts";

type SlotBoardProps = {
  drafts: readonly SlotDraft[];
  onChange: (drafts: SlotDraft[]) => void;
  conflicts: ConflictsOfSlots;
  readOnly?: boolean;
  /** Days and hours alone: who teaches and where is not said here. */
  timesOnly?: boolean;
  say: (notice: NoticeWords | undefined) => void;
};

/** The slots day by day; one at a time is open to be moved. */
export function SlotBoard({ drafts, onChange, conflicts, readOnly = false, timesOnly = false, say }: SlotBoardProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const id = useId();
  const [editing, setEditing] = useState<SlotDraft | null>(null);
  const goBackTo = useRef<string>(undefined);
  const days = daysOf(drafts);
  const isNew = editing !== null && !drafts.some(({ key }) => key === editing.key);
  const addId = `${id}-add`;
  const editIdOf = (slot: SlotDraft) => `${id}-${slot.key}`;
  const total = hoursWords(hoursOf(drafts), locale);

  // The editor left with the button that closed it: the keyboard goes on from the slot it was about.
  useEffect(() => {
    if (editing || !goBackTo.current) return;
    document.getElementById(goBackTo.current)?.focus();
    goBackTo.current = undefined;
  }, [editing]);

  function close(back: string) {
    goBackTo.current = back;
    setEditing(null);
  }

  function apply(slot: SlotDraft) {
    say(undefined);
    onChange([...drafts.filter(({ key }) => key !== slot.key), slot]);
    close(editIdOf(slot));
  }

  function remove(slot: SlotDraft) {
    const left = drafts.filter(({ key }) => key !== slot.key);
    onChange(left);
    say({
      kind: "success",
      words: t`Le créneau est retiré.`,
      undo: {
        act: () => {
          onChange([...left, slot]);
          say(undefined);
        },
      },
    });
  }

  return (
    <div className={styles.board}>
      <p className={styles.sum}>
        <Plural value={drafts.length} _0="Aucun créneau" one="# créneau" other="# créneaux" />
        {drafts.length > 0 && (
          <>
            {" · "}
            {total}
            {" · "}
            <Plural value={days.length} one="# jour" other="# jours" />
          </>
        )}
      </p>
      {days.length === 0 && !isNew && (
        <EmptyState icon={IconCalendarPlus}>
          <Trans>Les créneaux de la session apparaîtront ici, jour par jour.</Trans>
        </EmptyState>
      )}
      {days.map((day) => (
        <SlotDay
          key={day.date}
          day={day}
          all={drafts}
          conflicts={conflicts}
          readOnly={readOnly}
          timesOnly={timesOnly}
          editing={isNew ? null : editing}
          editIdOf={editIdOf}
          onEdit={setEditing}
          onRemove={remove}
          onApply={apply}
          onClose={(slot) => close(editIdOf(slot))}
        />
      ))}
      {isNew && (
        <SlotEditor
          slot={editing}
          others={drafts}
          isNew
          timesOnly={timesOnly}
          onApply={apply}
          onClose={() => close(addId)}
        />
      )}
      {!readOnly && (
        <div>
          <Button
            id={addId}
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            disabled={editing !== null || drafts.length >= limits.slots}
            onClick={() => setEditing({ key: newKey(), ...slotAfter(drafts, calendarDay(new Date())) })}
          >
            <Trans>Ajouter un créneau</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
