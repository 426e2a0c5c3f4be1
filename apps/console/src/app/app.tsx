import type { ApolloClient } from "@apollo/client";
import { ApolloProvider, useReactiveVar } from "@apollo/client/react";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { RouterProvider } from "@tanstack/react-router";
import { AccessRemovedScreen } from "@passerelle/access-view";
import { PasserelleProvider } from "@passerelle/ui";
import { rememberAccess } from "#lib/chosen-access.ts";
import { LiveContext, type LiveLink } from "./live.tsx";
import { removedAccess } from "./removed-access.ts";
import type { createConsoleRouter } from "./router.tsx";

type AppProps = { client: ApolloClient; live: LiveLink; router: ReturnType<typeof createConsoleRouter> };

export function App({ client, live, router }: AppProps) {
  return (
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <LiveContext value={live}>
          <Doors router={router} />
        </LiveContext>
      </ApolloProvider>
    </I18nProvider>
  );
}

/** The pages, as long as there is a place to read them under. */
function Doors({ router }: Pick<AppProps, "router">) {
  const removed = useReactiveVar(removedAccess);
  if (!removed) return <RouterProvider router={router} />;
  const leaveFor = (route: string) => window.location.assign(import.meta.env.BASE_URL + route);
  return (
    <PasserelleProvider density="console">
      <AccessRemovedScreen
        access={removed}
        onOpen={(accessId) => {
          rememberAccess(accessId);
          leaveFor("sessions");
        }}
        onSignIn={() => leaveFor("sign-in")}
      />
    </PasserelleProvider>
  );
}
