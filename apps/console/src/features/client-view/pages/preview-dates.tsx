import { useQuery } from "@apollo/client/react";
import { ProposalGone, ProposalPage } from "@passerelle/extranet-view";
import { PageColumn, SkeletonPage } from "@passerelle/ui";
import { PreviewDatesQueryDocument } from "#gql/client-view/graphql.ts";
import { Block } from "#lib/block.tsx";
import { usePreview } from "../preview.ts";

/** Dates proposed to the client, which the client alone answers. */
export function PreviewDates({ proposalId }: { proposalId: string }) {
  const { companyId } = usePreview();
  const answer = useQuery(PreviewDatesQueryDocument, { variables: { companyId, proposalId } });
  return (
    <Block
      answer={answer}
      skeleton={
        <PageColumn>
          <SkeletonPage />
        </PageColumn>
      }
    >
      {({ extranetPreview: { dateProposal } }) =>
        dateProposal ? <ProposalPage proposal={dateProposal} /> : <ProposalGone />
      }
    </Block>
  );
}
