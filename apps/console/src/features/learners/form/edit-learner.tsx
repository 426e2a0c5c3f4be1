import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { useLingui } from "@lingui/react/macro";
import { DefinitionList } from "#lib/definition-list.tsx";
import { formatDate, useLocale } from "@passerelle/ui";
import { useForm } from "react-hook-form";
import { UpdateLearnerMutationDocument, type LearnerRow_LearnerFragment } from "#gql";
import { useSaveRecord } from "#lib/records/use-save-record.ts";
import { nameOf } from "../learner-name.ts";
import type { LearnerDrawerProps } from "./learner-drawer.tsx";
import { LearnerFields } from "./learner-fields.tsx";
import { fieldOfRefusal, formOf, learnerForm, writtenOf, type LearnerForm } from "./learner-form.ts";

type EditLearnerProps = LearnerDrawerProps & { shown: LearnerRow_LearnerFragment };

export function EditLearner(props: EditLearnerProps) {
  return props.shown.viewerCan.edit ? <Editable {...props} /> : <Readable shown={props.shown} />;
}

function Editable({ shown, onClose, onSaved }: EditLearnerProps) {
  const { t } = useLingui();
  const [update] = useMutation(UpdateLearnerMutationDocument);
  const form = useForm<LearnerForm>({ resolver: zodResolver(learnerForm), defaultValues: formOf(shown) });
  const { refusal, save } = useSaveRecord({ form, fieldOfRefusal, nameOf, onSaved, onClose });

  const submit = form.handleSubmit((typed) =>
    save(typed, async () => {
      const input = { ...writtenOf(typed), learnerId: shown.id, expectedVersion: shown.version };
      return (await update({ variables: { input } })).data?.updateLearner;
    }),
  );

  return (
    <LearnerFields form={form} onSubmit={submit} onClose={onClose} refusal={refusal} submitLabel={t`Enregistrer`} />
  );
}

function Readable({ shown }: { shown: LearnerRow_LearnerFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <DefinitionList
      entries={[
        { term: t`Prénom`, value: shown.firstName },
        { term: t({ message: "Nom", context: "of a family" }), value: shown.lastName },
        { term: t`E-mail`, value: shown.email },
        { term: t`Date de naissance`, value: shown.birthDate && formatDate(shown.birthDate, locale) },
      ]}
    />
  );
}
