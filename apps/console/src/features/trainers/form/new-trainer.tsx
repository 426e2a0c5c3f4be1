import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { CreateTrainerMutationDocument } from "#gql";
import { useSaveRecord } from "#lib/records/use-save-record.ts";
import { nameOf } from "../trainer-name.ts";
import type { TrainerDrawerProps } from "./trainer-drawer.tsx";
import { TrainerFields } from "./trainer-fields.tsx";
import { emptyTrainer, fieldOfRefusal, trainerForm, writtenOf, type TrainerForm } from "./trainer-form.ts";

export function NewTrainer({ onClose, onSaved }: TrainerDrawerProps) {
  const { t } = useLingui();
  const [create] = useMutation(CreateTrainerMutationDocument);
  const form = useForm<TrainerForm>({ resolver: zodResolver(trainerForm), defaultValues: emptyTrainer });
  const { refusal, save } = useSaveRecord({ form, fieldOfRefusal, nameOf, onSaved, onClose });

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
