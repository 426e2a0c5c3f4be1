import { createFileRoute, redirect } from "@tanstack/react-router";
import { z } from "zod";
import { SignInPage } from "../features/access/sign-in-page.tsx";
import { RootDocument } from "../gql/graphql.ts";
import { internalRoute } from "../lib/internal-route.ts";

const search = z.object({
  next: z.string().optional().catch(undefined),
  notice: z.enum(["password-changed"]).optional().catch(undefined),
});

export const Route = createFileRoute("/sign-in")({
  validateSearch: search,
  beforeLoad: async ({ context, search: { next } }) => {
    const { data } = await context.client.query({ query: RootDocument, fetchPolicy: "cache-first" });
    if (data?.viewer) throw redirect({ href: internalRoute(next), replace: true });
  },
  component: SignIn,
});

function SignIn() {
  const { next, notice } = Route.useSearch();
  return <SignInPage next={internalRoute(next)} isPasswordChanged={notice === "password-changed"} />;
}
