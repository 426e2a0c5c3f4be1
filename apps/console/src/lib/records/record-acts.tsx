import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { NoticeWords } from "../notice.tsx";
import { DeleteRecord, type DeletionWords } from "./delete-record.tsx";
import { useRecordMoves, type Move } from "./use-record-moves.ts";

/** Where an act on a row is told. */
export type Moving = {
  /** It left the list that shows it. */
  onMoved: () => void;
  say: (notice: NoticeWords | undefined) => void;
};

type RecordActsProps = Moving & {
  name: string;
  record: { deletedAt?: string | null; viewerCan: { edit: boolean } };
  remove: Move;
  restore: Move;
  /** What the dialog says before the record goes to the trash. */
  words: DeletionWords;
};

/** At the end of a row: its way to the trash, and out of it. */
export function RecordActs({ name, record, remove, restore, words, ...moving }: RecordActsProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const moves = useRecordMoves({ name, remove, restore, ...moving });
  if (!record.viewerCan.edit) return null;

  if (record.deletedAt)
    return (
      <Button
        variant="default"
        size="xs"
        loading={moves.busy}
        aria-label={t`Restaurer ${name}`}
        onClick={() => void moves.restore()}
      >
        <Trans>Restaurer</Trans>
      </Button>
    );
  return (
    <>
      <Tooltip label={t`Supprimer`}>
        <ActionIcon aria-label={t`Supprimer ${name}`} onClick={() => setAsking(true)}>
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
      <DeleteRecord name={name} words={words} moves={moves} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}
