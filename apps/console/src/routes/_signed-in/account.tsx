import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import {
  AuthenticatorSection,
  DevicesSection,
  LoginEmailSection,
  PasskeysSection,
  PasswordSection,
} from "@passerelle/access-view";
import { PageHead, Section, SkeletonRows, activate } from "@passerelle/ui";
import { loadCatalogue } from "#app/catalogues.ts";
import { useLeaving } from "#app/use-leaving.ts";
import { LanguageChoice, ProfileCard, SignOutButton } from "#features/access";
import { AccountPageQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/account")({ component: AccountPage });

function AccountPage() {
  const { t } = useLingui();
  const { left } = useLeaving();
  const answer = useQuery(AccountPageQueryDocument);
  useRefetchOnChange((change) => change.kind === "VIEWER", answer.refetch);
  useTitle(t`Mon compte`);

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Mon compte`}
        state={<Trans>Votre identité, la façon dont vous vous connectez, et vos appareils.</Trans>}
        actions={<SignOutButton onSignedOut={left} />}
      />
      <div className={styles.narrow}>
        <Block answer={answer} skeleton={<SkeletonRows rows={3} />}>
          {({ viewer }) => viewer && <ProfileCard viewer={viewer} />}
        </Block>
        <Section title={t`Langue`}>
          <LanguageChoice onChosen={(locale) => activate(locale, loadCatalogue)} />
        </Section>
        <Section title={t`Adresse de connexion`}>
          <LoginEmailSection />
        </Section>
        <Section title={t`Mot de passe`}>
          <PasswordSection />
        </Section>
        <Section title={t`Clés d’accès`}>
          <PasskeysSection />
        </Section>
        <Section title={t`Double authentification`}>
          <AuthenticatorSection />
        </Section>
        <Section title={t`Vos appareils`}>
          <DevicesSection onLeft={left} />
        </Section>
      </div>
    </div>
  );
}
