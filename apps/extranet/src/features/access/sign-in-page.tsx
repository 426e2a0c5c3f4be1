import { useApolloClient } from "@apollo/client/react";
import { useRouter } from "@tanstack/react-router";
import { Trans, useLingui } from "@lingui/react/macro";
import { SignInForm } from "@passerelle/access-view";
import { EntryPage, InlineMessage, UiLink } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useRoot } from "../../app/viewer.ts";
import { RootDocument } from "../../gql/graphql.ts";
import { basepath } from "../../lib/address.ts";

type SignInPageProps = { next: string; isPasswordChanged?: boolean };

export function SignInPage({ next, isPasswordChanged }: SignInPageProps) {
  const { t } = useLingui();
  const branding = useRoot()?.branding;
  const client = useApolloClient();
  const router = useRouter();
  usePageTitle(t`Connexion`);

  async function enter() {
    await client.query({ query: RootDocument, fetchPolicy: "network-only" });
    router.history.replace(basepath + next);
  }

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
      <SignInForm onSignedIn={enter} />
      <UiLink href="/forgotten-password">
        <Trans>Mot de passe oublié ?</Trans>
      </UiLink>
    </EntryPage>
  );
}
