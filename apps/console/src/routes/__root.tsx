import type { ApolloClient } from "@apollo/client";
import { Outlet, createRootRouteWithContext } from "@tanstack/react-router";
import { PageError } from "#lib/page-error.tsx";
import { NotFound } from "#lib/not-found.tsx";
import styles from "./_signed-in.module.css";

export const Route = createRootRouteWithContext<{ client: ApolloClient; prime: () => Promise<void> }>()({
  component: Outlet,
  notFoundComponent: () => (
    <main className={styles.alone}>
      <NotFound />
    </main>
  ),
  errorComponent: ({ error, reset }) => (
    <main className={styles.alone}>
      <PageError error={error} reset={reset} />
    </main>
  ),
});
