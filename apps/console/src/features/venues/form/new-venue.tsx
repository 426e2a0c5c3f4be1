import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { CreateVenueMutationDocument } from "#gql";
import { useSaveRecord } from "#lib/records/use-save-record.ts";
import type { VenueDrawerProps } from "./venue-drawer.tsx";
import { VenueFields } from "./venue-fields.tsx";
import { emptyVenue, fieldOfRefusal, venueForm, writtenOf, nameOf, type VenueForm } from "./venue-form.ts";

export function NewVenue({ companyField, onClose, onSaved }: VenueDrawerProps) {
  const { t } = useLingui();
  const [create] = useMutation(CreateVenueMutationDocument);
  const form = useForm<VenueForm>({ resolver: zodResolver(venueForm), defaultValues: emptyVenue });
  const { refusal, save } = useSaveRecord({ form, fieldOfRefusal, nameOf, onSaved, onClose });

  const submit = form.handleSubmit((typed) =>
    save(typed, async () => (await create({ variables: { input: writtenOf(typed) } })).data?.createVenue),
  );

  return (
    <VenueFields
      form={form}
      companyField={companyField}
      onSubmit={submit}
      onClose={onClose}
      refusal={refusal}
      submitLabel={t`Ajouter le lieu`}
    />
  );
}
