import { Trans } from "@lingui/react/macro";
import { sessionStatusLabels } from "@passerelle/schema/vocabulary";
import { StatusChip, useLocale } from "@passerelle/ui";
import type { ExtranetSessionStatus } from "../gql/graphql.ts";
import { sessionTones } from "../wording/session-tone.ts";

type Standing = { status: ExtranetSessionStatus; cancelled: boolean };

/** In a list: where the session stands, or the mention in its place. */
export function SessionStatus({ session: { status, cancelled } }: { session: Standing }) {
  const locale = useLocale();
  if (!cancelled) return <StatusChip tone={sessionTones[status]}>{sessionStatusLabels[status][locale]}</StatusChip>;
  return (
    <StatusChip tone="red">
      <Trans context="mention on a session">Annulé</Trans>
    </StatusChip>
  );
}
