import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { DocumentGone } from "@passerelle/extranet-view";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import {
  Card,
  EmptyState,
  PageColumn,
  PageHead,
  SkeletonPage,
  formatFileSize,
  formatInstantDate,
  useLocale,
} from "@passerelle/ui";
import { IconFileText } from "@tabler/icons-react";
import { PreviewDocumentQueryDocument } from "#gql/client-view/graphql.ts";
import { Block } from "#lib/block.tsx";
import { clientLinks } from "../place.ts";
import { usePreview } from "../preview.ts";

/** Everything of the document but its pages: opened here, it would be noted as opened by the client. */
export function PreviewDocument({ documentId }: { documentId: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { companyId, companyName } = usePreview();
  const answer = useQuery(PreviewDocumentQueryDocument, { variables: { companyId, documentId } });
  return (
    <Block
      answer={answer}
      skeleton={
        <PageColumn>
          <SkeletonPage />
        </PageColumn>
      }
    >
      {({ extranetPreview: { document } }) => {
        if (!document) return <DocumentGone />;
        const kind = documentKindLabels[document.kind][locale];
        const date = formatInstantDate(document.publishedAt, locale);
        return (
          <PageColumn>
            <PageHead
              title={document.title}
              state={
                <Trans>
                  {kind} · publié le {date} · {formatFileSize(document.size, locale)}
                </Trans>
              }
              breadcrumb={[
                { label: t`Documents`, href: clientLinks.documents() },
                ...(document.session
                  ? [{ label: document.session.title, href: clientLinks.session(document.session.id) }]
                  : []),
              ]}
            />
            <Card>
              <EmptyState icon={IconFileText}>
                <Trans>
                  Ici, {companyName} lit le document et le télécharge. L’aperçu ne l’ouvre pas : son ouverture serait
                  notée comme celle du client.
                </Trans>
              </EmptyState>
            </Card>
          </PageColumn>
        );
      }}
    </Block>
  );
}
