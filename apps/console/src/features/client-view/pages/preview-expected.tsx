import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { ExpectedRow } from "@passerelle/extranet-view";
import { ListCard } from "@passerelle/ui";
import { IconClipboardCheck } from "@tabler/icons-react";
import { PreviewExpectedQueryDocument } from "#gql/client-view/graphql.ts";
import { usePreview } from "../preview.ts";
import { PreviewList } from "./preview-list.tsx";

export function PreviewExpected() {
  const { companyId } = usePreview();
  const answer = useQuery(PreviewExpectedQueryDocument, { variables: { companyId, first: 30 } });
  return (
    <PreviewList
      answer={answer}
      listOf={({ extranetPreview }) => extranetPreview.expectedDocuments}
      empty={{ icon: IconClipboardCheck, words: <Trans>Aucun document n’est attendu.</Trans> }}
    >
      {(expected) => (
        <ListCard layout="apart">
          {expected.map((each) => (
            <ExpectedRow key={each.id} expected={each} withSession />
          ))}
        </ListCard>
      )}
    </PreviewList>
  );
}
