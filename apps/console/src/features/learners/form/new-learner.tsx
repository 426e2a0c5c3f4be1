import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { useLingui } from "@lingui/react/macro";
import { Controller, useForm } from "react-hook-form";
import { CreateLearnerMutationDocument } from "#gql";
import { useSaveRecord } from "#lib/records/use-save-record.ts";
import { nameOf } from "../learner-name.ts";
import type { LearnerDrawerProps } from "./learner-drawer.tsx";
import { LearnerFields } from "./learner-fields.tsx";
import { emptyLearner, fieldOfRefusal, learnerForm, writtenOf, type LearnerForm } from "./learner-form.ts";

export function NewLearner({ companyId, companyField, onClose, onSaved }: LearnerDrawerProps) {
  const { t } = useLingui();
  const [create] = useMutation(CreateLearnerMutationDocument);
  const form = useForm<LearnerForm>({ resolver: zodResolver(learnerForm), defaultValues: emptyLearner(companyId) });
  const { refusal, save } = useSaveRecord({ form, fieldOfRefusal, nameOf, onSaved, onClose });

  const submit = form.handleSubmit((typed) =>
    save(typed, async () => {
      const input = { ...writtenOf(typed), companyId: typed.companyId };
      return (await create({ variables: { input } })).data?.createLearner;
    }),
  );

  return (
    <LearnerFields
      form={form}
      onSubmit={submit}
      onClose={onClose}
      refusal={refusal}
      submitLabel={t`Ajouter l’apprenant`}
      companyField={
        <Controller
          control={form.control}
          name="companyId"
          render={({ field, fieldState: { error } }) => (
            <>
              {companyField({
                companyId: field.value || undefined,
                onChange: (next) => field.onChange(next ?? ""),
                error: error && (error.type === "refusal" ? error.message : t`Choisissez l’entreprise.`),
              })}
            </>
          )}
        />
      }
    />
  );
}
