import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { VenueRow_VenueFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { DeleteVenue } from "./delete-venue.tsx";
import { useRestoreVenue } from "./use-restore-venue.ts";

export type VenueActsProps = {
  venue: VenueRow_VenueFragment;
  /** It left the list that shows it. */
  onMoved: () => void;
  say: (notice: NoticeWords | undefined) => void;
};

export function VenueActs({ venue, onMoved, say }: VenueActsProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { restore, loading } = useRestoreVenue({ onMoved, say });
  const { name } = venue;
  if (!venue.viewerCan.edit) return null;

  if (venue.deletedAt)
    return (
      <Button
        variant="default"
        size="xs"
        loading={loading}
        aria-label={t`Restaurer ${name}`}
        onClick={() => void restore(venue)}
      >
        <Trans>Restaurer</Trans>
      </Button>
    );
  return (
    <>
      <Tooltip label={t`Supprimer`}>
        <ActionIcon aria-label={t`Supprimer ${name}`} onClick={() => setAsking(true)}>
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
      <DeleteVenue venue={venue} opened={asking} onClose={() => setAsking(false)} onMoved={onMoved} say={say} />
    </>
  );
}
