import { useLingui } from "@lingui/react/macro";
import { SimpleGrid, TextInput } from "@mantine/core";
import { Controller, useFormState, type UseFormReturn } from "react-hook-form";
import type { VenueDrawerProps } from "./venue-drawer.tsx";
import type { VenueForm } from "./venue-form.ts";

type VenuePlaceProps = Pick<VenueDrawerProps, "companyField"> & { form: UseFormReturn<VenueForm> };

/** Where it stands, and at whose. */
export function VenuePlace({ form, companyField }: VenuePlaceProps) {
  const { t } = useLingui();
  const { errors } = useFormState({ control: form.control });
  const tooLong = t`Raccourcissez ce texte : 200 caractères au plus.`;

  return (
    <>
      <TextInput
        {...form.register("address")}
        label={t`Adresse`}
        autoComplete="off"
        error={errors.address && tooLong}
      />
      <SimpleGrid cols={2} spacing={12}>
        <TextInput
          {...form.register("postalCode")}
          label={t`Code postal`}
          autoComplete="off"
          error={errors.postalCode && t`Vérifiez ce code postal.`}
        />
        <TextInput {...form.register("city")} label={t`Ville`} autoComplete="off" error={errors.city && tooLong} />
      </SimpleGrid>
      <Controller
        control={form.control}
        name="companyId"
        render={({ field, fieldState: { error } }) => (
          <>
            {companyField({
              companyId: field.value || undefined,
              onChange: (next) => field.onChange(next ?? ""),
              error: error?.type === "refusal" ? error.message : undefined,
            })}
          </>
        )}
      />
    </>
  );
}
