import { createPasserelleClient } from "@passerelle/client";
import { chosenAccess } from "#lib/chosen-access.ts";
import { App } from "./app.tsx";
import { createCache } from "./cache.ts";
import { createConsoleRouter } from "./router.tsx";

/** The client, the router and the screen that joins them. */
export function startConsole() {
  const passerelle = createPasserelleClient({
    endpoint: "/console/graphql",
    accessId: chosenAccess,
    cache: createCache(),
    onSignedOut: (reason) => (reason === "access-changed" ? window.location.reload() : void askToSignIn()),
  });
  const { apollo } = passerelle;
  // What is known shows at once, and is read again behind it.
  apollo.defaultOptions = { watchQuery: { fetchPolicy: "cache-and-network" } };
  const router = createConsoleRouter({ client: apollo, prime: passerelle.prime });
  // Fetched ahead, so that every page can still be opened while the server is away.
  requestIdleCallback(() => {
    for (const route of Object.values(router.routesById)) void router.loadRouteChunk(route)?.catch(() => undefined);
  });

  /** Signed out elsewhere, or for too long: the page asked for is kept for after the sign-in. */
  async function askToSignIn(): Promise<void> {
    const { pathname, href } = router.state.location;
    if (pathname === "/sign-in") return;
    await apollo.clearStore();
    await router.navigate({ to: "/sign-in", search: { redirect: href } });
  }

  return <App client={apollo} live={passerelle} router={router} />;
}
