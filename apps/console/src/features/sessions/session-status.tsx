import { sessionStatusLabels } from "@passerelle/schema/vocabulary";
import { StatusChip, useLocale, type Tone } from "@passerelle/ui";
import type { SessionStatus } from "#gql";

const tones: Record<SessionStatus, Tone> = {
  TO_PLAN: "amber",
  PLANNED: "blue",
  CONFIRMED: "green",
  IN_PROGRESS: "violet",
  FINISHED: "grey",
  CLOSED: "grey",
  CANCELLED: "red",
};

export function SessionStatusChip({ status }: { status: SessionStatus }) {
  const locale = useLocale();
  return <StatusChip tone={tones[status]}>{sessionStatusLabels[status][locale]}</StatusChip>;
}
