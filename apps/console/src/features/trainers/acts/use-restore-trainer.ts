import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { RestoreTrainerMutationDocument, type TrainerRow_TrainerFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal } from "#lib/refusal.ts";
import { nameOf } from "../trainer-name.ts";

type Restoring = { onMoved: () => void; say: (notice: NoticeWords | undefined) => void };

/** Takes a trainer out of the trash, and says how that went. */
export function useRestoreTrainer({ onMoved, say }: Restoring) {
  const { t } = useLingui();
  const [restoreTrainer, { loading }] = useMutation(RestoreTrainerMutationDocument);

  async function restore(trainer: Pick<TrainerRow_TrainerFragment, "id" | "firstName" | "lastName">) {
    const name = nameOf(trainer);
    const result = await restoreTrainer({ variables: { input: { trainerId: trainer.id } } }).catch(() => undefined);
    const answer = result?.data?.restoreTrainer;
    if (!answer) return say({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    if (isRefusal(answer)) return say({ kind: "refusal", words: answer.message });
    say({ kind: "success", words: t`${name} est de retour dans la liste.` });
    onMoved();
  }

  return { restore, loading };
}
