import type { ApolloClient } from "@apollo/client";
import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import { NotFoundPage } from "../app/not-found-page.tsx";
import { UnreachablePage } from "../app/unreachable-page.tsx";
import { RootDocument } from "../gql/graphql.ts";

export const Route = createRootRouteWithContext<{ client: ApolloClient; prime: () => Promise<void> }>()({
  // Every screen needs to know who is here, and wears the colour that comes with the answer.
  beforeLoad: async ({ context }) => {
    await context.client.query({ query: RootDocument, fetchPolicy: "cache-first" });
  },
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: UnreachablePage,
});
