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

type AccessOf = Pick<ContactRow_ContactFragment, "access" | "invitation">;

export function AccessChip({ contact }: { contact: AccessOf }) {
  const words = useAccessWords(contact);
  return (
    <StatusChip tone={contact.invitation?.hasExpired ? "orange" : toneOfAccess[contact.access]}>{words}</StatusChip>
  );
}

/** What the chip says, for the name of the button that wears it. */
export function useAccessWords({ access, invitation }: AccessOf): string {
  const { t } = useLingui();
  const locale = useLocale();
  return invitation?.hasExpired ? t`Invitation expirée` : accessStateLabels[access][locale];
}
