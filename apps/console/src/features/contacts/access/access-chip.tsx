import { useLingui } from "@lingui/react/macro";
import { accessStateLabels } from "@passerelle/schema/vocabulary";
import { StatusChip, useLocale, type Tone } from "@passerelle/ui";
import type { AccessState, ContactRow_ContactFragment } from "#gql";

const toneOfAccess: Record<AccessState, Tone> = {
  ACTIVE: "green",
  INVITED: "amber",
  NOT_INVITED: "grey",
  REVOKED: "red",
};

export function AccessChip({ contact }: { contact: Pick<ContactRow_ContactFragment, "access" | "invitation"> }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (contact.invitation?.hasExpired) return <StatusChip tone="orange">{t`Invitation expirée`}</StatusChip>;
  return <StatusChip tone={toneOfAccess[contact.access]}>{accessStateLabels[contact.access][locale]}</StatusChip>;
}
