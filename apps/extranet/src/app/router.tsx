import type { PasserelleClient } from "@passerelle/client";
import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { routeTree } from "../routeTree.gen.ts";
import { basepath, readSearch, writeSearch } from "../lib/address.ts";

export function createExtranetRouter(
  { apollo, prime }: Pick<PasserelleClient, "apollo" | "prime">,
  history?: RouterHistory,
) {
  return createRouter({
    routeTree,
    basepath,
    history,
    context: { client: apollo, prime },
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    scrollRestoration: true,
    defaultPreload: "intent",
    // The Apollo cache decides what is fresh: the router must not keep a second opinion.
    defaultPreloadStaleTime: 0,
    defaultPendingMinMs: 0,
  });
}

export type ExtranetRouter = ReturnType<typeof createExtranetRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: ExtranetRouter;
  }
}
