import { useLingui } from "@lingui/react/macro";
import { SimpleGrid, TextInput } from "@mantine/core";
import { useFormState, type UseFormReturn } from "react-hook-form";
import type { PersonForm } from "./person-form.ts";

/** The four fields by which somebody is enrolled. */
export function PersonFields({ form }: { form: UseFormReturn<PersonForm> }) {
  const { t } = useLingui();
  const { errors } = useFormState({ control: form.control });
  return (
    <>
      <SimpleGrid cols={2} spacing={12}>
        <TextInput
          {...form.register("firstName")}
          label={t`Prénom`}
          autoComplete="off"
          data-autofocus
          error={errors.firstName && t`Raccourcissez ce texte : 200 caractères au plus.`}
        />
        <TextInput
          {...form.register("lastName")}
          label={t({ message: "Nom", context: "of a family" })}
          autoComplete="off"
          withAsterisk
          error={errors.lastName && t`Indiquez le nom, en 200 caractères au plus.`}
        />
      </SimpleGrid>
      <TextInput
        {...form.register("email")}
        type="email"
        autoComplete="off"
        label={t`E-mail`}
        error={errors.email && t`Saisissez une adresse e-mail, par exemple paul@exemple.fr.`}
      />
      <TextInput
        {...form.register("birthDate")}
        inputMode="numeric"
        autoComplete="off"
        placeholder={t`jj/mm/aaaa`}
        label={t`Date de naissance`}
        maw={200}
        error={errors.birthDate && t`Indiquez une date qui existe, par exemple 21/02/1997.`}
      />
    </>
  );
}
