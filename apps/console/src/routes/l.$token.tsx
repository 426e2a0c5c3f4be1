import { createFileRoute, useRouter } from "@tanstack/react-router";
import { LinkedPageScreen } from "@passerelle/access-view";
import { activate } from "@passerelle/ui";
import { loadCatalogue } from "#app/catalogues.ts";
import { useStartAfresh } from "#app/use-leaving.ts";
import { screenLocaleOf } from "#features/access";

export const Route = createFileRoute("/l/$token")({ component: LinkedPage });

/** The links of mails. Once used, the link leaves the history: going back must not lead to it. */
function LinkedPage() {
  const { token } = Route.useParams();
  const router = useRouter();
  const startAfresh = useStartAfresh();
  return (
    <LinkedPageScreen
      key={token}
      token={token}
      onLeft={startAfresh}
      onEntered={async (locale) => {
        await activate(screenLocaleOf(locale), loadCatalogue);
        await startAfresh();
        await router.navigate({ to: "/sessions", replace: true });
      }}
      onPasswordReset={async () => {
        await startAfresh();
        await router.navigate({ to: "/sign-in", search: { notice: "password-changed" }, replace: true });
      }}
    />
  );
}
