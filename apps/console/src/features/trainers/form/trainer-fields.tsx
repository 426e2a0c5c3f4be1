import { useLingui } from "@lingui/react/macro";
import { SimpleGrid, TextInput } from "@mantine/core";
import { useFormState, type UseFormReturn } from "react-hook-form";
import { RecordForm, said, type RecordFormProps } from "#lib/records/record-form.tsx";
import type { TrainerForm } from "./trainer-form.ts";

type TrainerFieldsProps = RecordFormProps & { form: UseFormReturn<TrainerForm> };

export function TrainerFields({ form, ...record }: TrainerFieldsProps) {
  const { t } = useLingui();
  const { errors } = useFormState({ control: form.control });

  return (
    <RecordForm control={form.control} {...record}>
      <SimpleGrid cols={2} spacing={12}>
        <TextInput
          {...form.register("firstName")}
          data-autofocus
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
        {...form.register("phone")}
        type="tel"
        autoComplete="off"
        label={t`Téléphone`}
        maw={220}
        error={errors.phone && t`Raccourcissez ce texte : 200 caractères au plus.`}
      />
    </RecordForm>
  );
}
