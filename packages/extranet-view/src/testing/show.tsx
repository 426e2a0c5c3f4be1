import "@passerelle/ui/extranet.css";
import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { TestProvider } from "@passerelle/ui/testing";
import { parse } from "graphql";
import type { ReactNode } from "react";
import { render } from "vitest-browser-react";
import { extranetPolicies } from "../extranet-policies.ts";
import { ExtranetLinksContext, type ExtranetLinks } from "../links.tsx";

type Fact = { __typename: string; id: string; [field: string]: unknown };
type Named = { __typename: string; id: string };

const links: ExtranetLinks = {
  sessions: () => "/sessions",
  session: (id) => `/sessions/${id}`,
  documents: () => "/documents",
  document: (id) => `/documents/${id}`,
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
    forget: ({ __typename, id }: Named) => cache.evict({ id: cache.identify({ __typename, id }) }),
  };
}

/** What a fragment is read from: the object's name in the cache, and nothing else. */
export const from = ({ __typename, id }: Named): Named & { " $fragmentRefs"?: undefined } => ({ __typename, id });

function learn(client: ApolloClient, fact: Fact): void {
  client.writeFragment({ fragment: parse(`fragment Fact on ${fact.__typename} ${selectionOf(fact)}`), data: fact });
}

/** Every field the fact has: a test writes what the screen may read. */
function selectionOf(value: object): string {
  const fields = Object.entries(value).map(([name, field]) => {
    const sample: unknown = Array.isArray(field) ? field[0] : field;
    return typeof sample === "object" && sample !== null
      ? `${name} ${selectionOf(sample)}`
      : Array.isArray(field)
        ? `${name} { __typename }`
        : name;
  });
  return `{ ${fields.join(" ")} }`;
}
