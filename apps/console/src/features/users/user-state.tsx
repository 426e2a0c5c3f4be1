import { useLingui } from "@lingui/react/macro";
import { userStateLabels } from "@passerelle/schema/vocabulary";
import { StatusChip, useLocale, type Tone } from "@passerelle/ui";
import type { UserRow_UserFragment, UserState as State } from "#gql";

const toneOf: Record<State, Tone> = { ACTIVE: "green", INVITED: "amber", NOT_INVITED: "grey", ENDED: "red" };

/** An invitation whose time has passed lets nobody in: that is told rather than «Invité». */
export function UserState({ user }: { user: Pick<UserRow_UserFragment, "state" | "invitation"> }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (user.state === "INVITED" && user.invitation?.hasExpired)
    return <StatusChip tone="orange">{t`Invitation expirée`}</StatusChip>;
  return <StatusChip tone={toneOf[user.state]}>{userStateLabels[user.state][locale]}</StatusChip>;
}
