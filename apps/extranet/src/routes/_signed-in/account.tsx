import { useApolloClient } from "@apollo/client/react";
import { createFileRoute } from "@tanstack/react-router";
import { useLingui } from "@lingui/react/macro";
import {
  AuthenticatorSection,
  DevicesSection,
  LoginEmailSection,
  PasskeysSection,
  PasswordSection,
} from "@passerelle/access-view";
import { Card, PageColumn, PageHead, Section } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { CalendarWish } from "../../features/calendar-wish/calendar-wish.tsx";
import { LanguageChoice } from "../../features/access/language-choice.tsx";
import { leave } from "../../features/access/leave.ts";
import { PersonalFacts } from "../../features/access/personal-facts.tsx";

export const Route = createFileRoute("/_signed-in/account")({ component: AccountPage });

function AccountPage() {
  const { t } = useLingui();
  const client = useApolloClient();
  usePageTitle(t`Votre compte`);

  return (
    <PageColumn>
      <PageHead title={t`Votre compte`} />
      <Section title={t`Vos coordonnées`}>
        <Card>
          <PersonalFacts />
        </Card>
      </Section>
      <Section title={t`Langue`}>
        <Card>
          <LanguageChoice />
        </Card>
      </Section>
      <Section title={t`Agenda`}>
        <Card>
          <CalendarWish />
        </Card>
      </Section>
      <Section title={t`Adresse de connexion`}>
        <Card>
          <LoginEmailSection />
        </Card>
      </Section>
      <Section title={t`Mot de passe`}>
        <Card>
          <PasswordSection />
        </Card>
      </Section>
      <Section title={t`Clés d’accès`}>
        <Card>
          <PasskeysSection />
        </Card>
      </Section>
      <Section title={t`Double authentification`}>
        <Card>
          <AuthenticatorSection />
        </Card>
      </Section>
      <Section title={t`Vos appareils`}>
        <Card>
          <DevicesSection onLeft={() => leave(client)} />
        </Card>
      </Section>
    </PageColumn>
  );
}
