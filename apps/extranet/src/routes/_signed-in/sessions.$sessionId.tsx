import { createFileRoute } from "@tanstack/react-router";
import { SessionGone, SessionPage } from "@passerelle/extranet-view";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageColumn, SkeletonPage } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { SessionPageDocument } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";

export const Route = createFileRoute("/_signed-in/sessions/$sessionId")({ component: SessionRoute });

function SessionRoute() {
  const { sessionId } = Route.useParams();
  return <OneSession key={sessionId} sessionId={sessionId} />;
}

function OneSession({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  const { data, error, retry } = useRecoveringQuery(SessionPageDocument, { sessionId });
  const session = data?.extranet?.session;
  usePageTitle(session?.title ?? t`Session`);

  if (session) return <SessionPage session={session} />;
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
