import { useLingui } from "@lingui/react/macro";
import { mailStateLabels } from "@passerelle/schema/vocabulary";
import { StatusChip, useLocale, type Tone } from "@passerelle/ui";
import type { MailRow_MailFragment, MailState as State } from "#gql";

const toneOf: Record<State, Tone> = { QUEUED: "amber", SENT: "blue", FAILED: "red", BOUNCED: "red", CANCELLED: "grey" };

/** A mail that the server put off is still to leave: it is told apart from one that was never tried. */
export function MailState({ mail }: { mail: Pick<MailRow_MailFragment, "state" | "attempts"> }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (mail.state === "QUEUED" && mail.attempts > 0)
    return <StatusChip tone="orange">{t`Nouvel essai prévu`}</StatusChip>;
  return <StatusChip tone={toneOf[mail.state]}>{mailStateLabels[mail.state][locale]}</StatusChip>;
}
