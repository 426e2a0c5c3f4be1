import { sessionStatusLabels } from "@passerelle/schema/vocabulary";
import { StatusChip, useLocale } from "@passerelle/ui";
import type { SessionStatus } from "#gql";
import { sessionTones } from "#lib/session-tones.ts";

export function SessionStatusChip({ status }: { status: SessionStatus }) {
  const locale = useLocale();
  return <StatusChip tone={sessionTones[status]}>{sessionStatusLabels[status][locale]}</StatusChip>;
}
