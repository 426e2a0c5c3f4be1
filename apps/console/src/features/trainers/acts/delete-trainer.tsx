import { useMutation } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { IconArrowBackUp, IconCalendarEvent, IconEyeOff } from "@tabler/icons-react";
import { useState } from "react";
import { DeleteTrainerMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { nameOf } from "../trainer-name.ts";
import type { TrainerActsProps } from "./trainer-acts.tsx";
import { useRestoreTrainer } from "./use-restore-trainer.ts";

type DeleteTrainerProps = TrainerActsProps & { opened: boolean; onClose: () => void };

/** Says where the trainer stays named, and offers «Annuler» after. */
export function DeleteTrainer({ trainer, opened, onClose, onMoved, say }: DeleteTrainerProps) {
  const { t } = useLingui();
  const [deleteTrainer, { loading }] = useMutation(DeleteTrainerMutationDocument);
  const { restore } = useRestoreTrainer({ onMoved, say });
  const [refusal, setRefusal] = useState<string>();
  const name = nameOf(trainer);

  async function confirm() {
    setRefusal(undefined);
    const result = await deleteTrainer({
      variables: { input: { trainerId: trainer.id, evenInUse: trainer.comingSessionCount > 0 } },
    }).catch(() => undefined);
    const answer = result?.data?.deleteTrainer;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    onClose();
    say({ kind: "success", words: t`${name} est supprimé.`, undo: { act: () => void restore(trainer) } });
    onMoved();
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t`Supprimer ${name} ?`}
      consequences={{
        list: [
          trainer.comingSessionCount > 0
            ? {
                icon: IconCalendarEvent,
                title: t`${plural(trainer.comingSessionCount, { one: "Prévu dans # session à venir", other: "Prévu dans # sessions à venir" })}`,
                detail: t`Il y reste nommé : choisissez ensuite qui le remplace, s’il le faut.`,
              }
            : { icon: IconCalendarEvent, title: t`Aucune session à venir ne le prévoit` },
          {
            icon: IconEyeOff,
            title: t`Il ne se propose plus pour de nouvelles sessions`,
            detail: t`Ses sessions passées le nomment toujours.`,
          },
          {
            icon: IconArrowBackUp,
            title: t`Restaurable à tout moment`,
            detail: t`Depuis la corbeille des formateurs.`,
          },
        ],
      }}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      keepLabel={t`Garder le formateur`}
      confirmLabel={t`Supprimer le formateur`}
      onConfirm={() => void confirm()}
      busy={loading}
      destructive
    />
  );
}
