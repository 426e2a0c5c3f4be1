import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { IconArrowBackUp, IconEyeOff, IconMailOff } from "@tabler/icons-react";
import { DeleteLearnerMutationDocument, RestoreLearnerMutationDocument, type LearnerRow_LearnerFragment } from "#gql";
import { RecordActs, type Moving } from "#lib/records/record-acts.tsx";
import { nameOf } from "../learner-name.ts";

/** Deletes a learner, said beforehand what the client will see; or restores. */
export function LearnerActs({ learner, ...moving }: Moving & { learner: LearnerRow_LearnerFragment }) {
  const { t } = useLingui();
  const [deleteLearner] = useMutation(DeleteLearnerMutationDocument);
  const [restoreLearner] = useMutation(RestoreLearnerMutationDocument);
  const variables = { input: { learnerId: learner.id } };

  return (
    <RecordActs
      {...moving}
      name={nameOf(learner)}
      record={learner}
      remove={async () => (await deleteLearner({ variables })).data?.deleteLearner}
      restore={async () => (await restoreLearner({ variables })).data?.restoreLearner}
      words={{
        context: learner.company.name,
        consequences: [
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
        keepLabel: t`Garder l’apprenant`,
        confirmLabel: t`Supprimer l’apprenant`,
      }}
    />
  );
}
