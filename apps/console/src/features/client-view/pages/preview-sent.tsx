import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { SentRow } from "@passerelle/extranet-view";
import { ListCard } from "@passerelle/ui";
import { IconFileUpload } from "@tabler/icons-react";
import { PreviewSentQueryDocument } from "#gql/client-view/graphql.ts";
import { usePreview } from "../preview.ts";
import { PreviewList } from "./preview-list.tsx";

export function PreviewSent() {
  const { companyId } = usePreview();
  const answer = useQuery(PreviewSentQueryDocument, { variables: { companyId, first: 30 } });
  return (
    <PreviewList
      answer={answer}
      listOf={({ extranetPreview }) => extranetPreview.sentDocuments}
      empty={{ icon: IconFileUpload, words: <Trans>Les documents que vous enverrez apparaîtront ici.</Trans> }}
    >
      {(documents) => (
        <ListCard>
          {documents.map((each) => (
            <SentRow key={each.id} document={each} withSession />
          ))}
        </ListCard>
      )}
    </PreviewList>
  );
}
