import { Trans, useLingui } from "@lingui/react/macro";
import { Button, SimpleGrid, TextInput } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import type { BaseSyntheticEvent } from "react";
import { useFormState, type UseFormReturn } from "react-hook-form";
import styles from "../trainers.module.css";
import type { TrainerForm } from "./trainer-form.ts";

type TrainerFieldsProps = {
  form: UseFormReturn<TrainerForm>;
  onSubmit: (event: BaseSyntheticEvent) => Promise<void>;
  onClose: () => void;
  refusal: string | undefined;
  submitLabel: string;
};

export function TrainerFields({ form, onSubmit, onClose, refusal, submitLabel }: TrainerFieldsProps) {
  const { t } = useLingui();
  const { errors, isSubmitting } = useFormState({ control: form.control });

  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)} className={styles.form}>
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
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          <Trans>Fermer</Trans>
        </Button>
        <Button type="submit" loading={isSubmitting}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

function said(error: { type?: unknown; message?: string }): string | undefined {
  return error.type === "refusal" ? error.message : undefined;
}
