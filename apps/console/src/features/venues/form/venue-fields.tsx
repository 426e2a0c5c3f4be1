import { useLingui } from "@lingui/react/macro";
import { NumberInput, SimpleGrid, Switch, TextInput } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { Controller, useFormState, useWatch, type UseFormReturn } from "react-hook-form";
import { RecordForm, said, type RecordFormProps } from "#lib/records/record-form.tsx";
import type { VenueDrawerProps } from "./venue-drawer.tsx";
import { VenuePlace } from "./venue-place.tsx";
import type { VenueForm } from "./venue-form.ts";

type VenueFieldsProps = RecordFormProps & Pick<VenueDrawerProps, "companyField"> & { form: UseFormReturn<VenueForm> };

export function VenueFields({ form, companyField, ...record }: VenueFieldsProps) {
  const { t } = useLingui();
  const { errors } = useFormState({ control: form.control });
  const isVirtual = useWatch({ control: form.control, name: "isVirtual" });

  return (
    <RecordForm control={form.control} {...record}>
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
    </RecordForm>
  );
}
