import { createFileRoute } from "@tanstack/react-router";
import { ParticipantGone, ParticipantPage } from "@passerelle/extranet-view";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageColumn, SkeletonPage } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { DownloadAll } from "../../features/documents/download-all.tsx";
import { ParticipantPageDocument } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";

export const Route = createFileRoute("/_signed-in/participants/$participantId")({ component: ParticipantRoute });

function ParticipantRoute() {
  const { participantId } = Route.useParams();
  return <OneParticipant key={participantId} participantId={participantId} />;
}

function OneParticipant({ participantId }: { participantId: string }) {
  const { t } = useLingui();
  const { data, error, retry } = useRecoveringQuery(ParticipantPageDocument, { participantId });
  const participant = data?.extranet?.learner;
  usePageTitle(participant ? `${participant.firstName} ${participant.lastName}` : t`Participant`);

  if (participant) {
    return (
      <ParticipantPage
        participant={participant}
        documentsAct={(documentIds) => <DownloadAll documentIds={documentIds} />}
      />
    );
  }
  if (data && !error) return <ParticipantGone />;
  return (
    <PageColumn>
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Cette personne n’a pas pu être chargée.</Trans>
        </BlockFailure>
      )}
      {!data && !error && <SkeletonPage />}
    </PageColumn>
  );
}
