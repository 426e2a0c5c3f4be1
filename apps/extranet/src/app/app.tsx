import { ApolloProvider, useQuery } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import { ExtranetLinksContext } from "@passerelle/extranet-view";
import { PasserelleProvider } from "@passerelle/ui";
import { RootDocument } from "../gql/graphql.ts";
import { client } from "./client.ts";
import { extranetLinks } from "./extranet-links.ts";
import { linkOf } from "./router-link.tsx";
import { createExtranetRouter } from "./router.tsx";

const router = createExtranetRouter(client);
const RouterLink = linkOf(router);

export function App() {
  return (
    <ApolloProvider client={client}>
      <Dressed />
    </ApolloProvider>
  );
}

/** Wears the colour of the centre, or of the host before anyone signed in. */
function Dressed() {
  const { data } = useQuery(RootDocument, { fetchPolicy: "cache-only" });
  const colour = data?.viewer?.access.centre.colour ?? data?.branding?.colour;
  return (
    <PasserelleProvider density="extranet" brand={colour} link={RouterLink}>
      <ExtranetLinksContext value={extranetLinks}>
        <RouterProvider router={router} />
      </ExtranetLinksContext>
    </PasserelleProvider>
  );
}
