import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { DocumentGroups } from "@passerelle/extranet-view";
import { IconFiles } from "@tabler/icons-react";
import { PreviewPublishedQueryDocument } from "#gql/client-view/graphql.ts";
import { usePreview } from "../preview.ts";
import { PreviewList } from "./preview-list.tsx";

export function PreviewPublished({ unopenedOnly }: { unopenedOnly: boolean }) {
  const { companyId } = usePreview();
  const answer = useQuery(PreviewPublishedQueryDocument, {
    variables: { companyId, first: 30, filter: unopenedOnly ? { unopenedOnly } : {} },
  });
  return (
    <PreviewList
      answer={answer}
      listOf={({ extranetPreview }) => extranetPreview.documents}
      empty={{
        icon: IconFiles,
        words: unopenedOnly ? (
          <Trans>Aucun document ne correspond à ces filtres.</Trans>
        ) : (
          <Trans>Les documents que votre organisme de formation publiera pour vous apparaîtront ici.</Trans>
        ),
      }}
    >
      {(documents) => <DocumentGroups documents={documents} grouping="session" />}
    </PreviewList>
  );
}
