import { ApolloClient, HttpLink, InMemoryCache, type PossibleTypesMap } from "@apollo/client";
import { preflightHeader } from "./preflight-header.ts";

type PageClientOptions = {
  endpoint: "/console/graphql" | "/extranet/graphql";
  possibleTypes: PossibleTypesMap;
  /** Where the server is; the page's own origin without it. */
  origin?: string;
};

/** For a page that asks and answers, names no access and follows nothing: without the socket and what it carries. */
export function createPageClient(options: PageClientOptions): ApolloClient {
  const { endpoint, possibleTypes, origin = window.location.origin } = options;
  const uri = new URL(endpoint, origin).href;
  return new ApolloClient({
    dataMasking: true,
    cache: new InMemoryCache({ possibleTypes }),
    link: new HttpLink({ uri, credentials: "same-origin", headers: preflightHeader }),
  });
}
