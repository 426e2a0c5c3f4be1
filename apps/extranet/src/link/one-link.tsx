import { useApolloClient } from "@apollo/client/react";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { LinkedDatesPage } from "../features/proposals/linked/linked-dates-page.tsx";
import { forgetChosenAccess } from "../lib/chosen-access.ts";
import type { LinkPlace } from "./link-place.ts";
import { loadEntering } from "./load-entering.ts";

// Whoever answers a mail does not wait for the code of entering.
const LinkedPageScreen = lazy(async () => ({ default: (await loadEntering()).LinkedPageScreen }));

/** The links of mails. The buttons that answer dates say so in the address; what another link is for, it alone knows. */
export function OneLink({ place }: { place: LinkPlace }) {
  const [asked, setAsked] = useState(place.asked);
  const datesOr = (otherwise: ReactNode) => (
    <LinkedDatesPage
      token={place.token}
      asked={asked}
      onAsk={(next) => {
        place.keep(next);
        setAsked(next);
      }}
      otherwise={otherwise}
    />
  );
  return (
    <Suspense>
      {isAnswer(place) ? datesOr(<Entering place={place} />) : <Entering place={place} ofDates={datesOr(null)} />}
    </Suspense>
  );
}

export const isAnswer = ({ asked }: LinkPlace): boolean => asked.answer !== undefined || asked.option !== undefined;

/** Invitations, new passwords, new addresses: somebody else may act from here on, and nothing read before remains. */
function Entering({ place, ofDates }: { place: LinkPlace; ofDates?: ReactNode }) {
  const client = useApolloClient();
  const leaveFor = (route: string) => {
    forgetChosenAccess();
    place.leaveFor(route);
  };
  return (
    <LinkedPageScreen
      token={place.token}
      ofDates={ofDates}
      onLeft={async () => {
        forgetChosenAccess();
        await client.clearStore();
      }}
      onEntered={() => leaveFor("/")}
      onPasswordReset={() => leaveFor("/sign-in?notice=password-changed")}
    />
  );
}
