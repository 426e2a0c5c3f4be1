import { useApolloClient, useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute, useRouter } from "@tanstack/react-router";
import { EntryPage, activate } from "@passerelle/ui";
import { isInternalRoute } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import { loadCatalogue } from "#app/catalogues.ts";
import { SignInForm, screenLocaleOf } from "#features/access";
import { BrandingQueryDocument, type Locale } from "#gql";
import { useGo } from "#lib/use-go.ts";
import { useTitle } from "#lib/use-title.ts";

const home = "/sessions";

export const Route = createFileRoute("/sign-in")({
  validateSearch: z.object({ redirect: z.string().refine(isInternalRoute).optional().catch(undefined) }),
  component: SignInPage,
});

function SignInPage() {
  const { t } = useLingui();
  const { redirect = home } = Route.useSearch();
  const router = useRouter();
  const client = useApolloClient();
  const go = useGo();
  const { data } = useQuery(BrandingQueryDocument);
  useTitle(t`Connexion`);

  async function enter(locale: Locale) {
    await activate(screenLocaleOf(locale), loadCatalogue);
    // Nothing read before may stay: it was read as nobody, or as somebody else.
    await client.clearStore();
    await router.invalidate();
    go(redirect);
  }

  return (
    <EntryPage organisation={{ name: data?.branding.name ?? "Passerelle" }} title={t`Connexion à la console`}>
      <SignInForm onSignedIn={enter} />
    </EntryPage>
  );
}
