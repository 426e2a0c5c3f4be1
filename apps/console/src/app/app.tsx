import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { RouterProvider } from "@tanstack/react-router";
import { LiveContext, type LiveLink } from "./live.tsx";
import type { createConsoleRouter } from "./router.tsx";

type AppProps = { client: ApolloClient; live: LiveLink; router: ReturnType<typeof createConsoleRouter> };

export function App({ client, live, router }: AppProps) {
  return (
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <LiveContext value={live}>
          <RouterProvider router={router} />
        </LiveContext>
      </ApolloProvider>
    </I18nProvider>
  );
}
