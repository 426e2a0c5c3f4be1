import { useApolloClient, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, redirect, useRouter } from "@tanstack/react-router";
import { SignInForm } from "@passerelle/access-view";
import { EntryPage, InlineMessage, UiLink, activate, usePageBrand } from "@passerelle/ui";
import { isInternalRoute } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import { loadCatalogue } from "#app/catalogues.ts";
import { screenLocaleOf } from "#features/access";
import { BrandingQueryDocument, SetUpQueryDocument, type Locale } from "#gql";
import { useGo } from "#lib/use-go.ts";
import { useTitle } from "#lib/use-title.ts";

const home = "/sessions";

export const Route = createFileRoute("/sign-in")({
  validateSearch: z.object({
    redirect: z.string().refine(isInternalRoute).optional().catch(undefined),
    notice: z.enum(["password-changed"]).optional().catch(undefined),
  }),
  beforeLoad: async ({ context }) => {
    // Nobody can sign in to a house where nobody lives yet. A server that does not answer is said by the page itself.
    const asking = context.client.query({ query: SetUpQueryDocument, fetchPolicy: "network-only" });
    const answer = await asking.catch(() => undefined);
    if (answer?.data?.setUp.isOpen) throw redirect({ to: "/set-up" });
  },
  component: SignInPage,
});

function SignInPage() {
  const { t } = useLingui();
  const { redirect = home, notice } = Route.useSearch();
  const router = useRouter();
  const client = useApolloClient();
  const go = useGo();
  const { data } = useQuery(BrandingQueryDocument);
  useTitle(t`Connexion`);
  usePageBrand(data?.branding.colour);

  async function enter(locale: Locale) {
    await activate(screenLocaleOf(locale), loadCatalogue);
    // Nothing read before may stay: it was read as nobody, or as somebody else.
    await client.clearStore();
    await router.invalidate();
    go(redirect);
  }

  return (
    <EntryPage
      organisation={{ name: data?.branding.name ?? "Passerelle", logoUrl: data?.branding.logo ?? undefined }}
      title={t`Connexion à la console`}
    >
      {notice === "password-changed" && (
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
