import { useQuery } from "@apollo/client/react";
import { SessionGone, SessionPage } from "@passerelle/extranet-view";
import { PageColumn, SkeletonPage } from "@passerelle/ui";
import { PreviewSessionQueryDocument } from "#gql/client-view/graphql.ts";
import { Block } from "#lib/block.tsx";
import { usePreview } from "../preview.ts";

export function PreviewSession({ sessionId }: { sessionId: string }) {
  const { companyId, organisationName } = usePreview();
  const answer = useQuery(PreviewSessionQueryDocument, { variables: { companyId, sessionId } });
  return (
    <Block
      answer={answer}
      skeleton={
        <PageColumn>
          <SkeletonPage />
        </PageColumn>
      }
    >
      {({ extranetPreview: { session } }) =>
        session ? <SessionPage session={session} organisationName={organisationName} /> : <SessionGone />
      }
    </Block>
  );
}
