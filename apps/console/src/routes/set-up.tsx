import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute, notFound, useRouter } from "@tanstack/react-router";
import { EntryPage, activate } from "@passerelle/ui";
import { loadCatalogue } from "#app/catalogues.ts";
import { screenLocaleOf } from "#features/access";
import { SetUpForm } from "#features/settings";
import { SetUpQueryDocument, type Locale } from "#gql";
import { useTitle } from "#lib/use-title.ts";

/** The first run. Once it happened, this address leads nowhere, like any other that never was (L-19). */
export const Route = createFileRoute("/set-up")({
  loader: async ({ context }) => {
    const { data } = await context.client.query({ query: SetUpQueryDocument, fetchPolicy: "network-only" });
    if (!data?.setUp.isOpen) throw notFound();
  },
  component: SetUpPage,
});

function SetUpPage() {
  const { t } = useLingui();
  const router = useRouter();
  const client = useApolloClient();
  useTitle(t`Mise en service`);

  async function enter(locale: Locale) {
    await activate(screenLocaleOf(locale), loadCatalogue);
    // Nothing read before may stay: it was read as nobody.
    await client.clearStore();
    await router.navigate({ to: "/sessions", replace: true });
  }

  return (
    <EntryPage organisation={{ name: "Passerelle" }} title={t`Mise en service`}>
      <SetUpForm onFounded={enter} />
    </EntryPage>
  );
}
