import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { Controller, useFormState, type UseFormReturn } from "react-hook-form";
import type { CentreFacts } from "./centre-facts.ts";
import { ColourField } from "./colour-field.tsx";

type CentreFieldsProps = {
  form: UseFormReturn<CentreFacts>;
  /** Not at the first run: an address of its own can wait. */
  withHost?: boolean;
};

export function CentreFields({ form, withHost = true }: CentreFieldsProps) {
  const { t } = useLingui();
  // Subscribed to here: the compiler would not render these fields again for a form that is the same object.
  const { errors } = useFormState({ control: form.control });
  const said = (field: keyof CentreFacts, otherwise: string) => {
    const error = errors[field];
    return error && (error.type === "refusal" ? error.message : otherwise);
  };

  return (
    <>
      <TextInput
        {...form.register("name")}
        label={t`Nom du centre`}
        data-autofocus
        maxLength={limits.title}
        error={said("name", t`Indiquez le nom du centre.`)}
      />
      <TextInput {...form.register("city")} label={t`Ville`} maxLength={limits.title} error={said("city", "")} />
      <Controller
        name="colour"
        control={form.control}
        render={({ field: { value, onChange, onBlur } }) => (
          <ColourField
            value={value}
            onChange={onChange}
            onBlur={onBlur}
            error={said("colour", t`Écrivez la couleur sous la forme #1f5f4a.`)}
          />
        )}
      />
      {withHost && (
        <TextInput
          {...form.register("host")}
          label={t`Adresse de l’extranet`}
          description={t`Facultative. Une adresse à vous, qui mène à ce serveur`}
          placeholder="extranet.exemple.fr"
          spellCheck={false}
          autoCapitalize="none"
          error={said("host", "")}
        />
      )}
    </>
  );
}
