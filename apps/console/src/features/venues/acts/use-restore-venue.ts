import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { RestoreVenueMutationDocument, type VenueRow_VenueFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal } from "#lib/refusal.ts";

type Restoring = { onMoved: () => void; say: (notice: NoticeWords | undefined) => void };

/** Takes a venue out of the trash, and says how that went. */
export function useRestoreVenue({ onMoved, say }: Restoring) {
  const { t } = useLingui();
  const [restoreVenue, { loading }] = useMutation(RestoreVenueMutationDocument);

  async function restore(venue: Pick<VenueRow_VenueFragment, "id" | "name">) {
    const { name } = venue;
    const result = await restoreVenue({ variables: { input: { venueId: venue.id } } }).catch(() => undefined);
    const answer = result?.data?.restoreVenue;
    if (!answer) return say({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    if (isRefusal(answer)) return say({ kind: "refusal", words: answer.message });
    say({ kind: "success", words: t`${name} est de retour dans la liste.` });
    onMoved();
  }

  return { restore, loading };
}
