import { ApolloClient, InMemoryCache } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { extranetPolicies } from "@passerelle/extranet-view";
import { useState } from "react";
import possible from "#gql/possible-types.json";

/**
 * A client of its own, thrown away with the preview: what a contact reads is kept without an id of the company, and must
 * never meet what the staff read. It asks by the way the console asks, under the same person.
 */
export function usePreviewClient(): ApolloClient {
  const { link } = useApolloClient();
  const [client] = useState(
    () =>
      new ApolloClient({
        dataMasking: true,
        cache: new InMemoryCache({ possibleTypes: possible.possibleTypes, typePolicies: extranetPolicies }),
        link,
        defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network" } },
      }),
  );
  return client;
}
