import { useApolloClient } from "@apollo/client/react";
import { createFileRoute, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { useRoot } from "../app/viewer.ts";
import { startAfresh } from "../features/access/start-afresh.ts";
import { askedAnswer } from "../features/proposals/asked-answer.ts";
import { LinkedDatesPage } from "../features/proposals/linked/linked-dates-page.tsx";
import { basepath } from "../lib/address.ts";

export const Route = createFileRoute("/l/$token")({ validateSearch: askedAnswer, component: LinkedPage });

// Whoever answers a mail does not wait for the code of entering.
const LinkedPageScreen = lazy(async () => ({
  default: (await import("../features/access/linked-access.ts")).LinkedPageScreen,
}));

function LinkedPage() {
  const { token } = Route.useParams();
  return <OneLink key={token} token={token} />;
}

/** The links of mails. The buttons that answer dates say so in the address; what another link is for, it alone knows. */
function OneLink({ token }: { token: string }) {
  const asked = Route.useSearch();
  const navigate = Route.useNavigate();
  const host = useRoot()?.branding;
  const [isAnswer] = useState(asked.answer !== undefined || asked.option !== undefined);
  const datesOr = (otherwise: ReactNode) => (
    <LinkedDatesPage
      token={token}
      asked={asked}
      onAsk={(search) => void navigate({ search, replace: true, resetScroll: false })}
      host={{ name: host?.name ?? "Passerelle", colour: host?.colour, logo: host?.logo }}
      otherwise={otherwise}
    />
  );
  return (
    <Suspense>
      {isAnswer ? datesOr(<Entering token={token} />) : <Entering token={token} ofDates={datesOr(null)} />}
    </Suspense>
  );
}

/** Invitations, new passwords, new addresses. Once used, the link leaves the history: going back must not lead to it. */
function Entering({ token, ofDates }: { token: string; ofDates?: ReactNode }) {
  const client = useApolloClient();
  const router = useRouter();
  return (
    <LinkedPageScreen
      token={token}
      ofDates={ofDates}
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
