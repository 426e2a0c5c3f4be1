import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { useLingui } from "@lingui/react/macro";
import { DefinitionList } from "#lib/definition-list.tsx";
import { useForm } from "react-hook-form";
import { UpdateTrainerMutationDocument, type TrainerRow_TrainerFragment } from "#gql";
import { useSaveRecord } from "#lib/records/use-save-record.ts";
import { nameOf } from "../trainer-name.ts";
import type { TrainerDrawerProps } from "./trainer-drawer.tsx";
import { TrainerFields } from "./trainer-fields.tsx";
import { fieldOfRefusal, formOf, trainerForm, writtenOf, type TrainerForm } from "./trainer-form.ts";

type EditTrainerProps = TrainerDrawerProps & { shown: TrainerRow_TrainerFragment };

export function EditTrainer(props: EditTrainerProps) {
  return props.shown.viewerCan.edit ? <Editable {...props} /> : <Readable shown={props.shown} />;
}

function Editable({ shown, onClose, onSaved }: EditTrainerProps) {
  const { t } = useLingui();
  const [update] = useMutation(UpdateTrainerMutationDocument);
  const form = useForm<TrainerForm>({ resolver: zodResolver(trainerForm), defaultValues: formOf(shown) });
  const { refusal, save } = useSaveRecord({ form, fieldOfRefusal, nameOf, onSaved, onClose });

  const submit = form.handleSubmit((typed) =>
    save(typed, async () => {
      const input = { ...writtenOf(typed), trainerId: shown.id, expectedVersion: shown.version };
      return (await update({ variables: { input } })).data?.updateTrainer;
    }),
  );

  return (
    <TrainerFields form={form} onSubmit={submit} onClose={onClose} refusal={refusal} submitLabel={t`Enregistrer`} />
  );
}

function Readable({ shown }: { shown: TrainerRow_TrainerFragment }) {
  const { t } = useLingui();
  return (
    <DefinitionList
      entries={[
        { term: t`Prénom`, value: shown.firstName },
        { term: t({ message: "Nom", context: "of a family" }), value: shown.lastName },
        { term: t`E-mail`, value: shown.email },
        { term: t`Téléphone`, value: shown.phone },
      ]}
    />
  );
}
