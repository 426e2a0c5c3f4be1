import { useLingui } from "@lingui/react/macro";
import { Select, TextInput } from "@mantine/core";
import { limits, vatCaseLabels, vatCases } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { Controller, useFormState, type UseFormReturn } from "react-hook-form";
import { SiretField } from "#lib/siret-field.tsx";
import type { OrganisationFacts } from "./organisation-facts.ts";

type OrganisationFieldsProps = {
  form: UseFormReturn<OrganisationFacts>;
  /** At the first run the SIRET cannot wait: the organisation is known by it. */
  siretRequired?: boolean;
};

/** The same fields at the first run and in the settings. */
export function OrganisationFields({ form, siretRequired = false }: OrganisationFieldsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  // Subscribed to here: the compiler would not render these fields again for a form that is the same object.
  const { errors } = useFormState({ control: form.control });
  const said = (field: keyof OrganisationFacts, otherwise: string) => {
    const error = errors[field];
    return error && (error.type === "refusal" ? error.message : otherwise);
  };

  return (
    <>
      <TextInput
        {...form.register("name")}
        label={t`Raison sociale`}
        description={t`Telle que vos clients la lisent dans les mails et sur les documents`}
        maxLength={limits.title}
        autoComplete="organization"
        error={said("name", t`Indiquez la raison sociale.`)}
      />
      <Controller
        name="siret"
        control={form.control}
        render={({ field }) => (
          <SiretField
            {...field}
            error={said("siret", siretRequired ? t`Indiquez le SIRET.` : t`Vérifiez les quatorze chiffres.`)}
          />
        )}
      />
      <TextInput
        {...form.register("nda")}
        label={t`Numéro de déclaration d’activité (NDA)`}
        description={t`Onze chiffres, donnés par la préfecture de région`}
        inputMode="numeric"
        autoComplete="off"
        error={said("nda", t`Un NDA compte onze chiffres.`)}
      />
      <Controller
        name="vatCase"
        control={form.control}
        render={({ field }) => (
          <Select
            label={t`TVA`}
            description={t`La mention correspondante figure sur les devis et les factures`}
            placeholder={t`À définir`}
            clearable
            data={vatCases.map((vatCase) => ({ value: vatCase, label: vatCaseLabels[vatCase][locale] }))}
            value={field.value}
            onBlur={field.onBlur}
            onChange={(chosen) => field.onChange(vatCases.find((vatCase) => vatCase === chosen) ?? null)}
          />
        )}
      />
    </>
  );
}
