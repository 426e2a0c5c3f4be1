import "@passerelle/ui/extranet.css";
import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { TestProvider } from "@passerelle/ui/testing";
import type { ReactNode } from "react";
import { render } from "vitest-browser-react";
import { extranetPolicies } from "../extranet-policies.ts";
import { ExtranetLinksContext, type ExtranetLinks } from "../links.tsx";
import { learn, type Fact } from "./learn.ts";

export { from } from "./learn.ts";

const links: ExtranetLinks = {
  home: () => "/",
  sessions: () => "/sessions",
  agenda: (month) => `/sessions?view=agenda${month ? `&month=${month}` : ""}`,
  session: (id, at) => `/sessions/${id}${at ? `?at=${at}` : ""}`,
  participants: () => "/participants",
  participant: (id) => `/participants/${id}`,
  documents: () => "/documents",
  document: (id) => `/documents/${id}`,
  proposal: (id, answer) => `/dates/${id}${answer ? `?answer=${answer}` : ""}`,
};

/** Shows a screen over a cache that holds these facts, as a query of the app would have left them. */
export async function show(screen: ReactNode, facts: readonly Fact[], locale: "fr" | "en" = "fr") {
  const cache = new InMemoryCache({ typePolicies: extranetPolicies });
  const client = new ApolloClient({ cache, dataMasking: true, link: ApolloLink.empty() });
  for (const fact of facts) learn(client, fact);
  const view = await render(
    <ApolloProvider client={client}>
      <TestProvider density="extranet" locale={locale}>
        <ExtranetLinksContext value={links}>{screen}</ExtranetLinksContext>
      </TestProvider>
    </ApolloProvider>,
  );
  return {
    ...view,
    learn: (fact: Fact) => learn(client, fact),
    forget: ({ __typename, id }: { __typename: string; id: string }) =>
      cache.evict({ id: cache.identify({ __typename, id }) }),
  };
}
