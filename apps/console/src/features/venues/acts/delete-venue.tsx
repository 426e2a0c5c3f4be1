import { useMutation } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { ConfirmDialog, InlineMessage } from "@passerelle/ui";
import { IconArrowBackUp, IconCalendarEvent, IconEyeOff } from "@tabler/icons-react";
import { useState } from "react";
import { DeleteVenueMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import type { VenueActsProps } from "./venue-acts.tsx";
import { useRestoreVenue } from "./use-restore-venue.ts";

type DeleteVenueProps = VenueActsProps & { opened: boolean; onClose: () => void };

/** Says where the venue stays named, and offers «Annuler» after. */
export function DeleteVenue({ venue, opened, onClose, onMoved, say }: DeleteVenueProps) {
  const { t } = useLingui();
  const [deleteVenue, { loading }] = useMutation(DeleteVenueMutationDocument);
  const { restore } = useRestoreVenue({ onMoved, say });
  const [refusal, setRefusal] = useState<string>();
  const { name } = venue;

  async function confirm() {
    setRefusal(undefined);
    const result = await deleteVenue({
      variables: { input: { venueId: venue.id, evenInUse: venue.comingSessionCount > 0 } },
    }).catch(() => undefined);
    const answer = result?.data?.deleteVenue;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    onClose();
    say({ kind: "success", words: t`${name} est supprimé.`, undo: { act: () => void restore(venue) } });
    onMoved();
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t`Supprimer ${name} ?`}
      consequences={{
        list: [
          venue.comingSessionCount > 0
            ? {
                icon: IconCalendarEvent,
                title: t`${plural(venue.comingSessionCount, { one: "Prévu dans # session à venir", other: "Prévu dans # sessions à venir" })}`,
                detail: t`Il y reste nommé : choisissez ensuite qui le remplace, s’il le faut.`,
              }
            : { icon: IconCalendarEvent, title: t`Aucune session à venir ne le prévoit` },
          {
            icon: IconEyeOff,
            title: t`Il ne se propose plus pour de nouvelles sessions`,
            detail: t`Ses sessions passées le nomment toujours.`,
          },
          {
            icon: IconArrowBackUp,
            title: t`Restaurable à tout moment`,
            detail: t`Depuis la corbeille des lieux.`,
          },
        ],
      }}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      keepLabel={t`Garder le lieu`}
      confirmLabel={t`Supprimer le lieu`}
      onConfirm={() => void confirm()}
      busy={loading}
      destructive
    />
  );
}
