import { createFileRoute, Outlet, redirect } from "@tanstack/react-router";
import { Live } from "../app/live.tsx";
import { SignedInShell } from "../app/signed-in-shell.tsx";
import { UnreachablePage } from "../app/unreachable-page.tsx";
import { useRoot } from "../app/viewer.ts";
import { RootDocument } from "../gql/graphql.ts";

export const Route = createFileRoute("/_signed-in")({
  beforeLoad: async ({ context, location }) => {
    const { data } = await context.client.query({ query: RootDocument, fetchPolicy: "cache-first" });
    if (!data?.viewer) throw redirect({ to: "/sign-in", search: { next: location.href } });
    await context.prime();
  },
  component: SignedIn,
  errorComponent: UnreachablePage,
});

function SignedIn() {
  // Signed out meanwhile: nothing of what was shown stays, and the live link, refused, leads to the sign-in.
  if (!useRoot()?.viewer) return <Live />;
  return (
    <SignedInShell>
      <Outlet />
    </SignedInShell>
  );
}
