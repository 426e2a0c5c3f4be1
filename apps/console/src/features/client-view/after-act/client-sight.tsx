import { ApolloProvider, useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";
import { calendarDay } from "@passerelle/ui";
import { useState } from "react";
import { PreviewSurroundingsQueryDocument } from "#gql/client-view/graphql.ts";
import type { ClientScreen, ClientSightProps } from "#lib/client-sight/client-sight.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { clientLinks } from "../place.ts";
import { usePreviewClient } from "../preview-client.ts";
import styles from "./client-sight.module.css";
import { ClientWindow } from "./client-window.tsx";

/** The client's extranet as it is, or as it would be once an act is done: a picture of its real screens. */
export function ClientSight({ act, screens, sessionId, ...rest }: ClientSightProps) {
  const { t } = useLingui();
  const labels = useScreenLabels();
  const [screen, setScreen] = useState(screens[0]);
  const { data } = useQuery(PreviewSurroundingsQueryDocument, {
    variables: { sessionId },
    fetchPolicy: "cache-first",
  });
  const endsOn = data?.session?.endsOn;
  const isPast = Boolean(endsOn && endsOn < calendarDay(new Date()));
  const client = usePreviewClient({ after: act, fetchPolicy: "cache-first" });
  // What others change meanwhile, the client would see too.
  useRefetchOnChange(
    () => true,
    () => client.refetchQueries({ include: "active" }),
    2_000,
  );

  return (
    <section className={styles.sight} aria-label={t`Espace de ${rest.company.name}`}>
      {screens.length > 1 && (
        <SegmentedControl
          className={styles.screens}
          size="xs"
          aria-label={t`Page de l’espace`}
          value={screen}
          onChange={(chosen) => setScreen(chosen)}
          data={screens.map((value) => ({ value, label: labels[value] }))}
        />
      )}
      <ApolloProvider client={client}>
        <ClientWindow
          {...rest}
          at={addressOf(screen, sessionId, isPast)}
          organisationName={data?.viewer?.access.organisationName ?? ""}
        />
      </ApolloProvider>
    </section>
  );
}

function addressOf(screen: ClientScreen, sessionId: string, isPast: boolean): string {
  switch (screen) {
    case "session":
      return clientLinks.session(sessionId);
    case "sessions":
      return clientLinks.sessions(isPast ? "PAST" : undefined);
    case "documents":
      return clientLinks.documents();
    case "notifications":
      return "/notifications";
  }
}

function useScreenLabels(): Record<ClientScreen, string> {
  const { t } = useLingui();
  return { session: t`La session`, sessions: t`Sessions`, documents: t`Documents`, notifications: t`Notifications` };
}
