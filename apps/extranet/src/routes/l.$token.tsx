import { useApolloClient } from "@apollo/client/react";
import { createFileRoute, useRouter } from "@tanstack/react-router";
import { LinkedPageScreen } from "@passerelle/access-view";
import { startAfresh } from "../features/access/start-afresh.ts";
import { basepath } from "../lib/address.ts";

export const Route = createFileRoute("/l/$token")({ component: LinkedPage });

/** The links of mails. Once used, the link leaves the history: going back must not lead to it. */
function LinkedPage() {
  const { token } = Route.useParams();
  const client = useApolloClient();
  const router = useRouter();
  return (
    <LinkedPageScreen
      key={token}
      token={token}
      onLeft={() => startAfresh(client)}
      onEntered={async () => {
        await startAfresh(client);
        router.history.replace(`${basepath}/`);
      }}
      onPasswordReset={async () => {
        await startAfresh(client);
        await router.navigate({ to: "/sign-in", search: { notice: "password-changed" }, replace: true });
      }}
    />
  );
}
