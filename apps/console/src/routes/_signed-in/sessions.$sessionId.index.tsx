import { createFileRoute, redirect } from "@tanstack/react-router";

/** A session opens on its clients. */
export const Route = createFileRoute("/_signed-in/sessions/$sessionId/")({
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/sessions/$sessionId/clients", params, replace: true });
  },
});
