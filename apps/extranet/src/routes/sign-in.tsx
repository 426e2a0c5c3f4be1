import { createFileRoute, redirect } from "@tanstack/react-router";
import * as z from "zod/mini";
import { SignInPage } from "../features/access/sign-in-page.tsx";
import { RootDocument } from "../gql/graphql.ts";
import { orNothing } from "../lib/or-nothing.ts";
import { internalRoute } from "../lib/internal-route.ts";

const search = z.object({
  next: orNothing(z.string()),
  notice: orNothing(z.enum(["password-changed"])),
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
