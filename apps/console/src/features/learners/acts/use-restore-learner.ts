import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { RestoreLearnerMutationDocument, type LearnerRow_LearnerFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal } from "#lib/refusal.ts";
import { nameOf } from "../learner-name.ts";

type Restoring = { onMoved: () => void; say: (notice: NoticeWords | undefined) => void };

/** Takes a learner out of the trash, and says how that went. */
export function useRestoreLearner({ onMoved, say }: Restoring) {
  const { t } = useLingui();
  const [restoreLearner, { loading }] = useMutation(RestoreLearnerMutationDocument);

  async function restore(learner: Pick<LearnerRow_LearnerFragment, "id" | "firstName" | "lastName">) {
    const name = nameOf(learner);
    const result = await restoreLearner({ variables: { input: { learnerId: learner.id } } }).catch(() => undefined);
    const answer = result?.data?.restoreLearner;
    if (!answer) return say({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    if (isRefusal(answer)) return say({ kind: "refusal", words: answer.message });
    say({ kind: "success", words: t`${name} est de retour dans la liste.` });
    onMoved();
  }

  return { restore, loading };
}
