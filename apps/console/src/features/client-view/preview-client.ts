import { InMemoryCache, type ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { FreshClient } from "@passerelle/client";
import { extranetPolicies } from "@passerelle/extranet-view";
import { useState } from "react";
import type { PreviewActInput } from "#gql/client-view/graphql.ts";
import possible from "#gql/possible-types.json";
import { afterAct } from "./after-act/after-act.ts";

type Asked = { after?: PreviewActInput | undefined; fetchPolicy?: "cache-first" | "cache-and-network" };

/**
 * A client of its own, thrown away with the preview: what a contact reads is kept without an id of the company, and must
 * never meet what the staff read. It asks by the way the console asks, under the same person; with an act, what there
 * would be to read once that is done.
 */
export function usePreviewClient({ after, fetchPolicy = "cache-and-network" }: Asked = {}): ApolloClient {
  const { link } = useApolloClient();
  const [client] = useState(
    () =>
      new FreshClient({
        dataMasking: true,
        cache: new InMemoryCache({ possibleTypes: possible.possibleTypes, typePolicies: extranetPolicies }),
        link: after ? afterAct(after).concat(link) : link,
        defaultOptions: { watchQuery: { fetchPolicy } },
      }),
  );
  return client;
}
