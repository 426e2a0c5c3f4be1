import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { ErrorBoundary, QuietProvider } from "@passerelle/ui";
import type { LinkPlace } from "./link-place.ts";
import { OneLink } from "./one-link.tsx";
import { PageLink } from "./page-link.tsx";

type LinkAppProps = { client: ApolloClient; place: LinkPlace; env?: "default" | "test" };

/** The page opened from a mail, by itself: whoever answers on a phone does not wait for the rest of the extranet. */
export function LinkApp({ client, place, env }: LinkAppProps) {
  return (
    <ApolloProvider client={client}>
      <QuietProvider density="extranet" link={PageLink} env={env}>
        <ErrorBoundary onRetry={() => window.location.reload()}>
          <OneLink place={place} />
        </ErrorBoundary>
      </QuietProvider>
    </ApolloProvider>
  );
}
