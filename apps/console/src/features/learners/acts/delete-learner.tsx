import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { IconArrowBackUp, IconEyeOff, IconMailOff } from "@tabler/icons-react";
import { useState } from "react";
import { DeleteLearnerMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { nameOf } from "../learner-name.ts";
import type { LearnerActsProps } from "./learner-acts.tsx";
import { useRestoreLearner } from "./use-restore-learner.ts";

type DeleteLearnerProps = LearnerActsProps & { opened: boolean; onClose: () => void };

/** Says what the client will see before, and offers «Annuler» after. */
export function DeleteLearner({ learner, opened, onClose, onMoved, say }: DeleteLearnerProps) {
  const { t } = useLingui();
  const [deleteLearner, { loading }] = useMutation(DeleteLearnerMutationDocument);
  const { restore } = useRestoreLearner({ onMoved, say });
  const [refusal, setRefusal] = useState<string>();
  const name = nameOf(learner);

  async function confirm() {
    setRefusal(undefined);
    const result = await deleteLearner({ variables: { input: { learnerId: learner.id } } }).catch(() => undefined);
    const answer = result?.data?.deleteLearner;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    onClose();
    say({ kind: "success", words: t`${name} est supprimé.`, undo: { act: () => void restore(learner) } });
    onMoved();
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      context={learner.company.name}
      title={t`Supprimer ${name} ?`}
      consequences={{
        list: [
          {
            icon: IconEyeOff,
            title: t`Ne figure plus parmi les participants du client`,
            detail: t`Dans ses sessions, son inscription reste comme elle est.`,
          },
          { icon: IconMailOff, title: t`Ni e-mail, ni notification` },
          {
            icon: IconArrowBackUp,
            title: t`Restaurable à tout moment`,
            detail: t`Depuis la corbeille des apprenants.`,
          },
        ],
      }}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      keepLabel={t`Garder l’apprenant`}
      confirmLabel={t`Supprimer l’apprenant`}
      onConfirm={() => void confirm()}
      busy={loading}
      destructive
    />
  );
}
