import { Trans } from "@lingui/react/macro";
import { sessionStatusLabels } from "@passerelle/schema/vocabulary";
import { StatusChip, useLocale } from "@passerelle/ui";
import type { ExtranetSessionStatus } from "../gql/graphql.ts";
import { useDatesWords, type ToldProposal } from "../proposals/dates-words.ts";
import { sessionTones } from "../wording/session-tone.ts";

type Standing = { status: ExtranetSessionStatus; cancelled: boolean; dateProposal: ToldProposal | null };

/** In a list: where the session stands, or the mention in its place. Until it is confirmed, its dates are what moves. */
export function SessionStatus({ session: { status, cancelled, dateProposal } }: { session: Standing }) {
  const locale = useLocale();
  const words = useDatesWords();
  if (cancelled)
    return (
      <StatusChip tone="red">
        <Trans context="mention on a session">Annulé</Trans>
      </StatusChip>
    );
  const isOpen = status === "TO_PLAN" || status === "PLANNED";
  const dates = isOpen && dateProposal ? words.chip(dateProposal) : null;
  if (dates) return <StatusChip tone={dates.tone}>{dates.words}</StatusChip>;
  return <StatusChip tone={sessionTones[status]}>{sessionStatusLabels[status][locale]}</StatusChip>;
}
