import { useLingui } from "@lingui/react/macro";
import { formatInstant, formatInstantDate, useLocale } from "@passerelle/ui";
import type { UserRow_UserFragment } from "#gql";
import { DefinitionList } from "#lib/definition-list.tsx";
import { UserState } from "./user-state.tsx";

/** Both addresses stand side by side once they differ: the person alone changes the one it signs in with. */
export function UserFacts({ user }: { user: UserRow_UserFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { invitation } = user;
  const differs = user.loginEmail && user.loginEmail !== user.email;

  return (
    <DefinitionList
      entries={[
        { term: t`État`, value: <UserState user={user} /> },
        { term: t`Adresse e-mail`, value: user.email },
        { term: t`Se connecte avec`, value: differs ? user.loginEmail : undefined },
        { term: t`Ajouté le`, value: formatInstantDate(user.createdAt, locale) },
        {
          term: t`Double authentification`,
          value: user.state === "ACTIVE" && (user.hasSecondFactor ? t`En place` : t`Pas encore`),
        },
        { term: t`Invité le`, value: invitation && formatInstant(invitation.sentAt, locale) },
        {
          term: invitation?.hasExpired ? t`Invitation expirée le` : t`Invitation valable jusqu’au`,
          value: invitation && formatInstantDate(invitation.expiresAt, locale),
        },
        { term: t`Accès retiré le`, value: user.endedAt && formatInstantDate(user.endedAt, locale) },
      ]}
    />
  );
}
