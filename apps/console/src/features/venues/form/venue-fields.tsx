import { Trans, useLingui } from "@lingui/react/macro";
import { Button, NumberInput, SimpleGrid, Switch, TextInput } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { InlineMessage } from "@passerelle/ui";
import type { BaseSyntheticEvent } from "react";
import { Controller, useFormState, useWatch, type UseFormReturn } from "react-hook-form";
import styles from "../venues.module.css";
import type { VenueDrawerProps } from "./venue-drawer.tsx";
import { VenuePlace } from "./venue-place.tsx";
import type { VenueForm } from "./venue-form.ts";

type VenueFieldsProps = Pick<VenueDrawerProps, "companyField" | "onClose"> & {
  form: UseFormReturn<VenueForm>;
  onSubmit: (event: BaseSyntheticEvent) => Promise<void>;
  refusal: string | undefined;
  submitLabel: string;
};

export function VenueFields({ form, onSubmit, onClose, refusal, submitLabel, companyField }: VenueFieldsProps) {
  const { t } = useLingui();
  const { errors, isSubmitting } = useFormState({ control: form.control });
  const isVirtual = useWatch({ control: form.control, name: "isVirtual" });

  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)} className={styles.form}>
      <TextInput
        {...form.register("name")}
        data-autofocus
        label={t`Nom`}
        description={t`Tel que vos clients le lisent, ville comprise : « Salle Loire, Nantes ».`}
        autoComplete="off"
        withAsterisk
        error={errors.name && (said(errors.name) ?? t`Indiquez le nom, en 200 caractères au plus.`)}
      />
      <Controller
        control={form.control}
        name="isVirtual"
        render={({ field }) => (
          <Switch
            label={t`Classe virtuelle`}
            description={t`Plusieurs sessions peuvent s’y tenir en même temps.`}
            checked={field.value}
            onChange={(event) => field.onChange(event.currentTarget.checked)}
          />
        )}
      />
      {!isVirtual && <VenuePlace form={form} companyField={companyField} />}
      <SimpleGrid cols={2} spacing={12}>
        <Controller
          control={form.control}
          name="capacity"
          render={({ field: { value, onChange, onBlur, ref } }) => (
            <NumberInput
              ref={ref}
              value={value}
              onChange={(next) => onChange(typeof next === "number" ? next : "")}
              onBlur={onBlur}
              label={t`Places`}
              min={1}
              max={limits.capacity}
              allowDecimal={false}
              error={errors.capacity && (said(errors.capacity) ?? t`Indiquez un nombre de places, ou laissez vide.`)}
            />
          )}
        />
      </SimpleGrid>
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
