import { createFileRoute } from "@tanstack/react-router";
import { DocumentGone, DocumentPage } from "@passerelle/extranet-view";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageColumn, SkeletonPage } from "@passerelle/ui";
import { chosenAccessHeaders } from "../../lib/chosen-access.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { DocumentPageDocument } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";

export const Route = createFileRoute("/_signed-in/documents/$documentId")({ component: DocumentRoute });

function DocumentRoute() {
  const { documentId } = Route.useParams();
  return <OneDocument key={documentId} documentId={documentId} />;
}

function OneDocument({ documentId }: { documentId: string }) {
  const { t } = useLingui();
  const { data, error, retry } = useRecoveringQuery(DocumentPageDocument, { documentId });
  const document = data?.extranet?.document;
  usePageTitle(document?.title ?? t`Document`);

  if (document) return <DocumentPage document={document} headers={chosenAccessHeaders()} onOpened={retry} />;
  if (data && !error) return <DocumentGone />;
  return (
    <PageColumn>
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Ce document n’a pas pu être chargé.</Trans>
        </BlockFailure>
      )}
      {!data && !error && <SkeletonPage />}
    </PageColumn>
  );
}
