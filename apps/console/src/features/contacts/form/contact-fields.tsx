import { useLingui } from "@lingui/react/macro";
import { SimpleGrid, TextInput } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import type { ReactNode } from "react";
import { useFormState, type UseFormReturn } from "react-hook-form";
import type { ContactForm } from "./contact-form.ts";

type ContactFieldsProps = {
  form: UseFormReturn<ContactForm>;
  /** Under the e-mail: the address the person signs in with, when it is another. */
  emailNote?: ReactNode;
};

export function ContactFields({ form, emailNote }: ContactFieldsProps) {
  const { t } = useLingui();
  const { errors } = useFormState({ control: form.control });
  const tooLong = t`Raccourcissez ce texte : 200 caractères au plus.`;

  return (
    <>
      <SimpleGrid cols={2} spacing={12}>
        <TextInput
          {...form.register("firstName")}
          label={t`Prénom`}
          data-autofocus
          autoComplete="off"
          error={errors.firstName && tooLong}
        />
        <TextInput
          {...form.register("lastName")}
          label={t({ message: "Nom", context: "of a family" })}
          autoComplete="off"
          withAsterisk
          error={errors.lastName && (said(errors.lastName) ?? t`Indiquez le nom, en 200 caractères au plus.`)}
        />
      </SimpleGrid>
      <div>
        <TextInput
          {...form.register("email")}
          type="email"
          autoComplete="off"
          label={t`E-mail`}
          error={errors.email && (said(errors.email) ?? t`Saisissez une adresse e-mail, par exemple paul@exemple.fr.`)}
        />
        {emailNote}
      </div>
      <SimpleGrid cols={2} spacing={12}>
        <TextInput
          {...form.register("phone")}
          type="tel"
          autoComplete="off"
          maxLength={limits.title}
          label={t`Téléphone`}
          error={errors.phone && tooLong}
        />
        <TextInput
          {...form.register("jobTitle")}
          autoComplete="off"
          maxLength={limits.title}
          label={t`Fonction`}
          error={errors.jobTitle && tooLong}
        />
      </SimpleGrid>
    </>
  );
}

function said(error: { type?: unknown; message?: string }): string | undefined {
  return error.type === "refusal" ? error.message : undefined;
}
