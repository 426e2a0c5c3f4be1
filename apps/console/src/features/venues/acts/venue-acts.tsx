import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { DeleteVenueMutationDocument, RestoreVenueMutationDocument, type VenueRow_VenueFragment } from "#gql";
import { usePlannedConsequences } from "#lib/records/planned-consequences.ts";
import { RecordActs, type Moving } from "#lib/records/record-acts.tsx";

/** Deletes a venue, said beforehand where it stays named; or restores it. */
export function VenueActs({ venue, ...moving }: Moving & { venue: VenueRow_VenueFragment }) {
  const { t } = useLingui();
  const [deleteVenue] = useMutation(DeleteVenueMutationDocument);
  const [restoreVenue] = useMutation(RestoreVenueMutationDocument);
  const { id: venueId, comingSessionCount } = venue;
  const consequences = usePlannedConsequences(comingSessionCount, t`Depuis la corbeille des lieux.`);

  return (
    <RecordActs
      {...moving}
      name={venue.name}
      record={venue}
      remove={async () => {
        const input = { venueId, evenInUse: comingSessionCount > 0 };
        return (await deleteVenue({ variables: { input } })).data?.deleteVenue;
      }}
      restore={async () => (await restoreVenue({ variables: { input: { venueId } } })).data?.restoreVenue}
      words={{
        heading: t`Ce qui arrive`,
        consequences,
        keepLabel: t`Garder le lieu`,
        confirmLabel: t`Supprimer le lieu`,
      }}
    />
  );
}
