import { useApolloClient, useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute, useRouter } from "@tanstack/react-router";
import { activate } from "@passerelle/ui";
import { isInternalRoute } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import { loadCatalogue } from "#app/catalogues.ts";
import { SignInForm, screenLocaleOf } from "#features/access";
import { BrandingQueryDocument, type Locale } from "#gql";
import { Logo } from "#lib/logo.tsx";
import { useGo } from "#lib/use-go.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./sign-in.module.css";

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
    <main className={styles.page}>
      <div className={styles.card}>
        <Logo />
        <div>
          <h1 className={styles.title}>{t`Connexion à la console`}</h1>
          <p className={styles.house}>{data?.branding.name ?? "Passerelle"}</p>
        </div>
        <SignInForm onSignedIn={enter} />
      </div>
    </main>
  );
}
