import { useQuery } from "@apollo/client/react";
import { createFileRoute, redirect } from "@tanstack/react-router";
import { SkeletonPage } from "@passerelle/ui";
import { z } from "zod";
import { ConsoleFrame } from "#app/console-frame.tsx";
import { articles } from "#features/help";
import { ShellQueryDocument } from "#gql";
import { PageError } from "#lib/page-error.tsx";
import styles from "./_signed-in.module.css";

/** Everything behind the sign-in. The help article open beside a page is part of its address. */
export const Route = createFileRoute("/_signed-in")({
  validateSearch: z.object({ help: z.enum(articles).optional().catch(undefined) }),
  beforeLoad: async ({ context, location }) => {
    const { data } = await context.client.query({ query: ShellQueryDocument });
    if (!data?.viewer) throw redirect({ to: "/sign-in", search: { redirect: location.href } });
    if (data.viewer.security.step) throw redirect({ to: "/second-factor", search: { redirect: location.href } });
    await context.prime();
  },
  component: SignedIn,
  pendingComponent: () => (
    <main className={styles.alone}>
      <SkeletonPage />
    </main>
  ),
  errorComponent: ({ error, reset }) => (
    <main className={styles.alone}>
      <PageError error={error} reset={reset} />
    </main>
  ),
});

function SignedIn() {
  const { data, previousData } = useQuery(ShellQueryDocument, { fetchPolicy: "cache-first" });
  const { help } = Route.useSearch();
  const viewer = (data ?? previousData)?.viewer;
  return viewer ? <ConsoleFrame viewer={viewer} help={help} /> : null;
}
