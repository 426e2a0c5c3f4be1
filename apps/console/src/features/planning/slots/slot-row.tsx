import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip } from "@mantine/core";
import { formatDayName, formatTimeRange, useLocale } from "@passerelle/ui";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import type { SlotConflictWords_ConflictFragment } from "#gql";
import styles from "../planning.module.css";
import { ConflictWords } from "./conflict-words.tsx";
import type { SlotDraft } from "./slot-draft.ts";

type SlotRowProps = {
  slot: SlotDraft;
  conflicts: readonly SlotConflictWords_ConflictFragment[];
  /** Where the keyboard returns once the slot has been edited. */
  editId: string;
  readOnly: boolean;
  timesOnly: boolean;
  onEdit: () => void;
  onRemove: () => void;
};

export function SlotRow({ slot, conflicts, editId, readOnly, timesOnly, onEdit, onRemove }: SlotRowProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const hours = formatTimeRange(slot.startsAt, slot.endsAt, locale);
  const day = formatDayName(slot.date, locale);

  return (
    <div className={styles.row} data-times-only={timesOnly || undefined}>
      <span className={styles.time}>{hours}</span>
      {!timesOnly && (
        <>
          <span className={styles.place} data-none={!slot.venue || undefined}>
            {slot.venue?.name ?? <Trans>Lieu à définir</Trans>}
          </span>
          <span className={styles.place} data-none={!slot.trainer || undefined}>
            {slot.trainer?.name ?? <Trans>Formateur à définir</Trans>}
          </span>
        </>
      )}
      {!readOnly && (
        <span className={styles.rowActs}>
          <Tooltip label={t`Modifier ou déplacer`}>
            <ActionIcon id={editId} aria-label={t`Modifier ou déplacer : ${day}, ${hours}`} onClick={onEdit}>
              <IconPencil size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t`Retirer`}>
            <ActionIcon aria-label={t`Retirer : ${day}, ${hours}`} onClick={onRemove}>
              <IconTrash size={16} />
            </ActionIcon>
          </Tooltip>
        </span>
      )}
      {conflicts.length > 0 && (
        <div className={styles.warnings}>
          {conflicts.map((conflict) => (
            <ConflictWords
              key={`${conflict.kind}-${conflict.session?.id}-${conflict.startsAt}-${conflict.endsAt}`}
              conflict={conflict}
            />
          ))}
        </div>
      )}
    </div>
  );
}
