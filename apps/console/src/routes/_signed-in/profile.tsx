import { createFileRoute, redirect } from "@tanstack/react-router";

/** The account’s page was here: those who kept its address still find it. */
export const Route = createFileRoute("/_signed-in/profile")({
  beforeLoad: () => {
    throw redirect({ to: "/account", replace: true });
  },
});
