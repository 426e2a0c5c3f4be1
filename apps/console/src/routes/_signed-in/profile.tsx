import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { PageHead, Section, SkeletonRows, activate } from "@passerelle/ui";
import { loadCatalogue } from "#app/catalogues.ts";
import { useLeaving } from "#app/use-leaving.ts";
import { ChangePasswordForm, LanguageChoice, ProfileCard, SignOutButtons } from "#features/access";
import { ProfilePageQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/profile")({ component: ProfilePage });

function ProfilePage() {
  const { t } = useLingui();
  const { left } = useLeaving();
  const answer = useQuery(ProfilePageQueryDocument);
  useRefetchOnChange((change) => change.kind === "VIEWER", answer.refetch);
  useTitle(t`Mon profil`);

  return (
    <div className={styles.page}>
      <PageHead title={t`Mon profil`} state={<Trans>Votre compte, votre langue et votre mot de passe.</Trans>} />
      <div className={styles.narrow}>
        <Block answer={answer} skeleton={<SkeletonRows rows={3} />}>
          {({ viewer }) => viewer && <ProfileCard viewer={viewer} />}
        </Block>
        <Section title={t`Langue`}>
          <LanguageChoice onChosen={(locale) => activate(locale, loadCatalogue)} />
        </Section>
        <Section title={t`Mot de passe`}>
          <ChangePasswordForm />
        </Section>
        <Section title={t`Déconnexion`}>
          <SignOutButtons onSignedOut={left} />
        </Section>
      </div>
    </div>
  );
}
