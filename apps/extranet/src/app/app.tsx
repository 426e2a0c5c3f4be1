import { ApolloProvider, useQuery, useReactiveVar } from "@apollo/client/react";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import type { PasserelleClient } from "@passerelle/client";
import { AccessRemovedScreen } from "@passerelle/access-view";
import { ExtranetLinksContext } from "@passerelle/extranet-view";
import { PasserelleProvider } from "@passerelle/ui";
import { RootDocument } from "../gql/graphql.ts";
import { chooseAccess } from "../lib/chosen-access.ts";
import { extranetLinks } from "./extranet-links.ts";
import { PasserelleContext } from "./passerelle-context.ts";
import { linkOf } from "./router-link.tsx";
import { removedAccess } from "./removed-access.ts";
import type { ExtranetRouter } from "./router.tsx";

type AppProps = { client: PasserelleClient; router: ExtranetRouter; env?: "default" | "test" };

export function App({ client, ...rest }: AppProps) {
  return (
    <ApolloProvider client={client.apollo}>
      <PasserelleContext value={client}>
        <Dressed {...rest} />
      </PasserelleContext>
    </ApolloProvider>
  );
}

/** Wears the colour of the centre, or of the host before anyone signed in. */
function Dressed({ router, env }: Omit<AppProps, "client">) {
  const [RouterLink] = useState(() => linkOf(router));
  const removed = useReactiveVar(removedAccess);
  const { data } = useQuery(RootDocument, { fetchPolicy: "cache-only" });
  const colour = data?.viewer?.access.centre.colour ?? data?.branding?.colour;
  return (
    <PasserelleProvider density="extranet" brand={colour} link={RouterLink} env={env}>
      <ExtranetLinksContext value={extranetLinks}>
        {removed ? (
          <AccessRemovedScreen
            access={removed}
            onOpen={chooseAccess}
            onSignIn={() => window.location.assign(`${import.meta.env.BASE_URL}sign-in`)}
          />
        ) : (
          <RouterProvider router={router} />
        )}
      </ExtranetLinksContext>
    </PasserelleProvider>
  );
}
