import { useQuery } from "@apollo/client/react";
import { ParticipantGone, ParticipantPage } from "@passerelle/extranet-view";
import { PageColumn, SkeletonPage } from "@passerelle/ui";
import { PreviewParticipantQueryDocument } from "#gql/client-view/graphql.ts";
import { Block } from "#lib/block.tsx";
import { usePreview } from "../preview.ts";

export function PreviewParticipant({ participantId }: { participantId: string }) {
  const { companyId } = usePreview();
  const answer = useQuery(PreviewParticipantQueryDocument, { variables: { companyId, participantId } });
  return (
    <Block
      answer={answer}
      skeleton={
        <PageColumn>
          <SkeletonPage />
        </PageColumn>
      }
    >
      {({ extranetPreview: { learner } }) =>
        learner ? <ParticipantPage participant={learner} /> : <ParticipantGone />
      }
    </Block>
  );
}
