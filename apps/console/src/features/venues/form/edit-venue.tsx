import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { useLingui } from "@lingui/react/macro";
import { DefinitionList } from "#lib/definition-list.tsx";
import { useForm } from "react-hook-form";
import { UpdateVenueMutationDocument, type VenueRow_VenueFragment } from "#gql";
import { useSaveRecord } from "#lib/records/use-save-record.ts";
import type { VenueDrawerProps } from "./venue-drawer.tsx";
import { VenueFields } from "./venue-fields.tsx";
import { fieldOfRefusal, formOf, venueForm, writtenOf, nameOf, type VenueForm } from "./venue-form.ts";

type EditVenueProps = VenueDrawerProps & { shown: VenueRow_VenueFragment };

export function EditVenue(props: EditVenueProps) {
  return props.shown.viewerCan.edit ? <Editable {...props} /> : <Readable shown={props.shown} />;
}

function Editable({ shown, companyField, onClose, onSaved }: EditVenueProps) {
  const { t } = useLingui();
  const [update] = useMutation(UpdateVenueMutationDocument);
  const form = useForm<VenueForm>({ resolver: zodResolver(venueForm), defaultValues: formOf(shown) });
  const { refusal, save } = useSaveRecord({ form, fieldOfRefusal, nameOf, onSaved, onClose });

  const submit = form.handleSubmit((typed) =>
    save(typed, async () => {
      const input = { ...writtenOf(typed), venueId: shown.id, expectedVersion: shown.version };
      return (await update({ variables: { input } })).data?.updateVenue;
    }),
  );

  return (
    <VenueFields
      form={form}
      companyField={companyField}
      onSubmit={submit}
      onClose={onClose}
      refusal={refusal}
      submitLabel={t`Enregistrer`}
    />
  );
}

function Readable({ shown }: { shown: VenueRow_VenueFragment }) {
  const { t } = useLingui();
  return (
    <DefinitionList
      entries={[
        { term: t`Nom`, value: shown.name },
        { term: t`Adresse`, value: [shown.address, shown.postalCode, shown.city].filter(Boolean).join(", ") || null },
        { term: t`Chez le client`, value: shown.company?.name },
        { term: t`Places`, value: shown.capacity },
      ]}
    />
  );
}
