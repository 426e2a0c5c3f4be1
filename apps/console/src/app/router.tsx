import type { ApolloClient } from "@apollo/client";
import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { PasserelleProvider } from "@passerelle/ui";
import { basepath, readSearch, writeSearch } from "#lib/address.ts";
import { routeTree } from "../routeTree.gen.ts";
import { RouterLink } from "./router-link.tsx";

type RouterSetting = { client: ApolloClient; prime: () => Promise<void>; history?: RouterHistory };

export function createConsoleRouter({ client, prime, history }: RouterSetting) {
  return createRouter({
    routeTree,
    basepath,
    history,
    context: { client, prime },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    scrollRestoration: true,
    defaultPreload: "intent",
    // The Apollo cache decides what is fresh: the router must not keep a second opinion.
    defaultPreloadStaleTime: 0,
    defaultPendingMinMs: 0,
    // Inside the router, so that the links of the design system are its links.
    InnerWrap: ({ children }) => (
      <PasserelleProvider density="console" link={RouterLink}>
        {children}
      </PasserelleProvider>
    ),
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
