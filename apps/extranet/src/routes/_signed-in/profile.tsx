import { createFileRoute } from "@tanstack/react-router";
import { useLingui } from "@lingui/react/macro";
import { Card, PageColumn, PageHead, Section } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { ChangePasswordForm } from "../../features/access/change-password-form.tsx";
import { LanguageChoice } from "../../features/access/language-choice.tsx";
import { PersonalFacts } from "../../features/access/personal-facts.tsx";
import { SignOutEverywhere } from "../../features/access/sign-out-everywhere.tsx";

export const Route = createFileRoute("/_signed-in/profile")({ component: ProfilePage });

function ProfilePage() {
  const { t } = useLingui();
  usePageTitle(t`Votre profil`);

  return (
    <PageColumn>
      <PageHead title={t`Votre profil`} />
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
      <Section title={t`Mot de passe`}>
        <Card>
          <ChangePasswordForm />
        </Card>
      </Section>
      <Section title={t`Vos connexions`}>
        <Card>
          <SignOutEverywhere />
        </Card>
      </Section>
    </PageColumn>
  );
}
