import { useLingui } from "@lingui/react/macro";
import { Textarea, TextInput } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useFormState, type FieldError, type UseFormReturn } from "react-hook-form";
import { ModulesField } from "./modules-field.tsx";
import type { ProgrammeForm } from "./programme-form.ts";
import styles from "./form.module.css";

export function ProgrammeFields({ form }: { form: UseFormReturn<ProgrammeForm> }) {
  const { t } = useLingui();
  const { errors } = useFormState({ control: form.control });
  const tooLong = t`Raccourcissez ce texte : 5 000 caractères au plus.`;

  return (
    <>
      <TextInput
        {...form.register("title")}
        label={t`Intitulé`}
        withAsterisk
        autoComplete="off"
        data-autofocus
        error={errors.title && (said(errors.title) ?? t`Indiquez l’intitulé, en 200 caractères au plus.`)}
      />
      <TextInput
        {...form.register("hours")}
        className={styles.hours}
        label={t`Durée en heures`}
        withAsterisk
        inputMode="decimal"
        autoComplete="off"
        placeholder={t`14`}
        error={errors.hours && (said(errors.hours) ?? t`Indiquez un nombre d’heures, par exemple 14 ou 3,5.`)}
      />
      <ModulesField form={form} />
      <Textarea
        {...form.register("objectives")}
        label={t`Objectifs`}
        description={t`Un objectif par ligne : ce que chacun saura faire ensuite.`}
        autosize
        minRows={3}
        maxRows={10}
        error={errors.objectives && tooLong}
      />
      <Textarea
        {...form.register("audience")}
        label={t`Public visé`}
        autosize
        minRows={1}
        maxRows={6}
        error={errors.audience && tooLong}
      />
      <Textarea
        {...form.register("prerequisites")}
        label={t`Prérequis`}
        description={t`Écrivez « Aucun » s’il n’y en a pas : le client doit pouvoir le lire.`}
        autosize
        minRows={1}
        maxRows={6}
        error={errors.prerequisites && tooLong}
      />
      {errors.root && <InlineMessage kind="refusal">{errors.root.message}</InlineMessage>}
    </>
  );
}

function said(error: FieldError): string | undefined {
  return error.type === "refusal" ? error.message : undefined;
}
