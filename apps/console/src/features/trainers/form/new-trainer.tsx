import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { CreateTrainerMutationDocument } from "#gql";
import { nameOf } from "../trainer-name.ts";
import type { TrainerDrawerProps } from "./trainer-drawer.tsx";
import { TrainerFields } from "./trainer-fields.tsx";
import { emptyTrainer, trainerForm, writtenOf, type TrainerForm } from "./trainer-form.ts";
import { useSaveTrainer } from "./use-save-trainer.ts";

export function NewTrainer({ onClose, onSaved }: TrainerDrawerProps) {
  const { t } = useLingui();
  const [create] = useMutation(CreateTrainerMutationDocument);
  const form = useForm<TrainerForm>({ resolver: zodResolver(trainerForm), defaultValues: emptyTrainer });
  const { refusal, save } = useSaveTrainer(form, (typed) => {
    onSaved(nameOf(typed));
    onClose();
  });

  const submit = form.handleSubmit((typed) =>
    save(typed, async () => (await create({ variables: { input: writtenOf(typed) } })).data?.createTrainer),
  );

  return (
    <TrainerFields
      form={form}
      onSubmit={submit}
      onClose={onClose}
      refusal={refusal}
      submitLabel={t`Ajouter le formateur`}
    />
  );
}
