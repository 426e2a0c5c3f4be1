import { Trans } from "@lingui/react/macro";
import { formatInstantDate, StatusChip, useLocale } from "@passerelle/ui";

/** The mention on a session, for this client, with its day: why it is there is the organisation's own business. */
export function CancelledChip({ at }: { at: string | null }) {
  const locale = useLocale();
  const date = at && formatInstantDate(at, locale);
  return (
    <StatusChip tone="red">
      {date ? (
        <Trans context="mention on a session">Annulé le {date}</Trans>
      ) : (
        <Trans context="mention on a session">Annulé</Trans>
      )}
    </StatusChip>
  );
}
