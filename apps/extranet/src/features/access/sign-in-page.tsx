import { Trans, useLingui } from "@lingui/react/macro";
import { EntryPage, InlineMessage, UiLink } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useRoot } from "../../app/viewer.ts";
import { SignInForm } from "./sign-in-form.tsx";

type SignInPageProps = { next: string; isPasswordChanged?: boolean };

export function SignInPage({ next, isPasswordChanged }: SignInPageProps) {
  const { t } = useLingui();
  const branding = useRoot()?.branding;
  usePageTitle(t`Connexion`);
  return (
    <EntryPage
      organisation={{ name: branding?.name ?? "", logoUrl: branding?.logo ?? undefined }}
      title={t`Votre espace entreprise`}
      footer={
        <UiLink href="/accessibilite">
          <Trans>Accessibilité</Trans>
        </UiLink>
      }
    >
      {isPasswordChanged && (
        <InlineMessage kind="success">
          <Trans>Votre mot de passe est changé. Connectez-vous avec le nouveau.</Trans>
        </InlineMessage>
      )}
      <SignInForm next={next} />
      <UiLink href="/forgotten-password">
        <Trans>Mot de passe oublié ?</Trans>
      </UiLink>
    </EntryPage>
  );
}
