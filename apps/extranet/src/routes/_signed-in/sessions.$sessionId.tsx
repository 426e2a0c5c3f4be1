import { createFileRoute } from "@tanstack/react-router";
import { SessionGone, SessionPage } from "@passerelle/extranet-view";
import { useState } from "react";
import * as z from "zod/mini";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageColumn, SkeletonPage } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useViewer } from "../../app/viewer.ts";
import { DownloadAll } from "../../features/documents/download-all.tsx";
import { BroughtRow } from "../../features/expected/brought-row.tsx";
import { ExpectedToBring } from "../../features/expected/expected-to-bring.tsx";
import { useBrought } from "../../features/expected/use-brought.ts";
import { NamedPeople } from "../../features/naming/named-people.tsx";
import { NamePlaces } from "../../features/naming/name-places.tsx";
import type { Named } from "../../features/naming/use-naming.ts";
import { SendingZone } from "../../features/sending/sending-zone.tsx";
import { SentActs } from "../../features/sending/sent-acts.tsx";
import { TakenBack } from "../../features/sending/taken-back.tsx";
import { useTakeBack } from "../../features/sending/use-take-back.ts";
import { SessionPageDocument, type SessionPageQuery } from "../../gql/graphql.ts";
import { orNothing } from "../../lib/or-nothing.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";

const search = z.object({ at: orNothing(z.enum(["places"])) });

export const Route = createFileRoute("/_signed-in/sessions/$sessionId")({
  validateSearch: search,
  component: SessionRoute,
});

function SessionRoute() {
  const { sessionId } = Route.useParams();
  return <OneSession key={sessionId} sessionId={sessionId} />;
}

function OneSession({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  const { data, error, retry } = useRecoveringQuery(SessionPageDocument, { sessionId });
  const session = data?.extranet?.session;
  usePageTitle(session?.title ?? t`Session`);

  if (session) return <OpenSession session={session} />;
  if (data && !error) return <SessionGone />;
  return (
    <PageColumn>
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Cette session n’a pas pu être chargée.</Trans>
        </BlockFailure>
      )}
      {!data && !error && <SkeletonPage />}
    </PageColumn>
  );
}

type ShownSession = NonNullable<NonNullable<SessionPageQuery["extranet"]>["session"]>;

function OpenSession({ session }: { session: ShownSession }) {
  const { organisationName } = useViewer().access;
  const taking = useTakeBack();
  const here = useBrought();
  const { at } = Route.useSearch();
  const [named, setNamed] = useState<Named[]>([]);
  return (
    <SessionPage
      session={session}
      organisationName={organisationName}
      acts={{
        send: <SendingZone sessionId={session.id} taking={taking} />,
        namePlaces: (seatIds, enrolledIds) => (
          <NamePlaces seatIds={seatIds} enrolledIds={enrolledIds} isAwaited={at === "places"} onNamed={setNamed} />
        ),
        named: named.length > 0 && <NamedPeople named={named} />,
        takenBack: <TakenBack taking={taking} />,
        bring: (expected) => {
          const brought = here.brought.find(({ id }) => id === expected.id);
          if (brought) return <BroughtRow key={expected.id} brought={brought} here={here} />;
          if (expected.state === "FULFILLED") return null;
          return <ExpectedToBring key={expected.id} expected={expected} onBrought={here.tick} />;
        },
        sentActs: (sent) => <SentActs sent={sent} taking={taking} />,
        documentsAct: (documentIds) => <DownloadAll documentIds={documentIds} />,
      }}
    />
  );
}
