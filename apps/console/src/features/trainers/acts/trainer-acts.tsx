import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { DeleteTrainerMutationDocument, RestoreTrainerMutationDocument, type TrainerRow_TrainerFragment } from "#gql";
import { usePlannedConsequences } from "#lib/records/planned-consequences.ts";
import { RecordActs, type Moving } from "#lib/records/record-acts.tsx";
import { nameOf } from "../trainer-name.ts";

/** Deletes a trainer, said beforehand where the person stays named; or restores. */
export function TrainerActs({ trainer, ...moving }: Moving & { trainer: TrainerRow_TrainerFragment }) {
  const { t } = useLingui();
  const [deleteTrainer] = useMutation(DeleteTrainerMutationDocument);
  const [restoreTrainer] = useMutation(RestoreTrainerMutationDocument);
  const { id: trainerId, comingSessionCount } = trainer;
  const consequences = usePlannedConsequences(comingSessionCount, t`Depuis la corbeille des formateurs.`);

  return (
    <RecordActs
      {...moving}
      name={nameOf(trainer)}
      record={trainer}
      remove={async () => {
        const input = { trainerId, evenInUse: comingSessionCount > 0 };
        return (await deleteTrainer({ variables: { input } })).data?.deleteTrainer;
      }}
      restore={async () => (await restoreTrainer({ variables: { input: { trainerId } } })).data?.restoreTrainer}
      words={{
        heading: t`Ce qui arrive`,
        consequences,
        keepLabel: t`Garder le formateur`,
        confirmLabel: t`Supprimer le formateur`,
      }}
    />
  );
}
