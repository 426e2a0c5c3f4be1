import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { LearnerRow_LearnerFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { nameOf } from "../learner-name.ts";
import { DeleteLearner } from "./delete-learner.tsx";
import { useRestoreLearner } from "./use-restore-learner.ts";

export type LearnerActsProps = {
  learner: LearnerRow_LearnerFragment;
  /** It left the list that shows it. */
  onMoved: () => void;
  say: (notice: NoticeWords | undefined) => void;
};

export function LearnerActs({ learner, onMoved, say }: LearnerActsProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { restore, loading } = useRestoreLearner({ onMoved, say });
  const name = nameOf(learner);
  if (!learner.viewerCan.edit) return null;

  if (learner.deletedAt)
    return (
      <Button
        variant="default"
        size="xs"
        loading={loading}
        aria-label={t`Restaurer ${name}`}
        onClick={() => void restore(learner)}
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
      <DeleteLearner learner={learner} opened={asking} onClose={() => setAsking(false)} onMoved={onMoved} say={say} />
    </>
  );
}
