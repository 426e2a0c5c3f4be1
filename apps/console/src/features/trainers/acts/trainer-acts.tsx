import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { TrainerRow_TrainerFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { nameOf } from "../trainer-name.ts";
import { DeleteTrainer } from "./delete-trainer.tsx";
import { useRestoreTrainer } from "./use-restore-trainer.ts";

export type TrainerActsProps = {
  trainer: TrainerRow_TrainerFragment;
  /** It left the list that shows it. */
  onMoved: () => void;
  say: (notice: NoticeWords | undefined) => void;
};

export function TrainerActs({ trainer, onMoved, say }: TrainerActsProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { restore, loading } = useRestoreTrainer({ onMoved, say });
  const name = nameOf(trainer);
  if (!trainer.viewerCan.edit) return null;

  if (trainer.deletedAt)
    return (
      <Button
        variant="default"
        size="xs"
        loading={loading}
        aria-label={t`Restaurer ${name}`}
        onClick={() => void restore(trainer)}
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
      <DeleteTrainer trainer={trainer} opened={asking} onClose={() => setAsking(false)} onMoved={onMoved} say={say} />
    </>
  );
}
