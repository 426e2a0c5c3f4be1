import { createPasserelleClient, type SignedOutReason } from "@passerelle/client";
import { chosenAccess, rememberAccess } from "#lib/chosen-access.ts";
import { App } from "./app.tsx";
import { createCache } from "./cache.ts";
import { removeAccess } from "./removed-access.ts";
import { createConsoleRouter } from "./router.tsx";

/** The client, the router and the screen that joins them. */
export function startConsole() {
  const passerelle = createPasserelleClient({
    endpoint: "/console/graphql",
    accessId: chosenAccess,
    cache: createCache(),
    onSignedOut: meetSignOut,
  });
  const { apollo } = passerelle;
  // What is known shows at once, and is read again behind it.
  apollo.defaultOptions = { watchQuery: { fetchPolicy: "cache-and-network" } };
  const router = createConsoleRouter({ client: apollo, prime: passerelle.prime });
  // Fetched ahead, so that every page can still be opened while the server is away.
  requestIdleCallback(() => {
    for (const route of Object.values(router.routesById)) void router.loadRouteChunk(route)?.catch(() => undefined);
  });

  function meetSignOut(reason: SignedOutReason): void {
    if (reason === "access-removed") return removeAccess(apollo);
    if (reason === "signed-out") return void askToSignIn();
    if (reason === "second-factor") return void askForSecondFactor();
    // The place named is no longer this person's: named again, it would be refused again.
    rememberAccess(undefined);
    window.location.reload();
  }

  /** Signed out elsewhere, or for too long: the page asked for is kept for after the sign-in. */
  async function askToSignIn(): Promise<void> {
    const { pathname, href } = router.state.location;
    if (pathname === "/sign-in") return;
    await apollo.clearStore();
    await router.navigate({ to: "/sign-in", search: { redirect: href } });
  }

  /** Required since this page was opened: what was wanted is kept for after it. */
  async function askForSecondFactor(): Promise<void> {
    const { pathname, href } = router.state.location;
    if (pathname === "/second-factor") return;
    await apollo.clearStore();
    await router.navigate({ to: "/second-factor", search: { redirect: href } });
  }

  return <App client={apollo} live={passerelle} router={router} />;
}
