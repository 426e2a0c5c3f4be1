import { useLingui } from "@lingui/react/macro";
import { SimpleGrid, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useFormState, type UseFormReturn } from "react-hook-form";
import { RecordForm, said, type RecordFormProps } from "#lib/records/record-form.tsx";
import type { LearnerForm } from "./learner-form.ts";

type LearnerFieldsProps = RecordFormProps & {
  form: UseFormReturn<LearnerForm>;
  /** Chosen once, when the person is added. */
  companyField?: ReactNode;
};

export function LearnerFields({ form, companyField, ...record }: LearnerFieldsProps) {
  const { t } = useLingui();
  const { errors } = useFormState({ control: form.control });

  return (
    <RecordForm control={form.control} {...record}>
      {companyField}
      <SimpleGrid cols={2} spacing={12}>
        <TextInput
          {...form.register("firstName")}
          label={t`Prénom`}
          autoComplete="off"
          error={errors.firstName && t`Raccourcissez ce texte : 200 caractères au plus.`}
        />
        <TextInput
          {...form.register("lastName")}
          label={t({ message: "Nom", context: "of a family" })}
          autoComplete="off"
          withAsterisk
          error={errors.lastName && (said(errors.lastName) ?? t`Indiquez le nom, en 200 caractères au plus.`)}
        />
      </SimpleGrid>
      <TextInput
        {...form.register("email")}
        type="email"
        autoComplete="off"
        label={t`E-mail`}
        error={errors.email && (said(errors.email) ?? t`Saisissez une adresse e-mail, par exemple paul@exemple.fr.`)}
      />
      <TextInput
        {...form.register("birthDate")}
        inputMode="numeric"
        autoComplete="off"
        placeholder={t`jj/mm/aaaa`}
        label={t`Date de naissance`}
        maw={200}
        error={errors.birthDate && (said(errors.birthDate) ?? t`Indiquez une date qui existe, par exemple 21/02/1997.`)}
      />
    </RecordForm>
  );
}
