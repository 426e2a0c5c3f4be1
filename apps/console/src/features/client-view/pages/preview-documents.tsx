import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { FilterPills, PageColumn, PageHead } from "@passerelle/ui";
import { PreviewDocumentCountsQueryDocument } from "#gql/client-view/graphql.ts";
import { clientLinks, type DocumentsView } from "../place.ts";
import { usePreview } from "../preview.ts";
import { PreviewExpected } from "./preview-expected.tsx";
import { PreviewPublished } from "./preview-published.tsx";
import { PreviewSent } from "./preview-sent.tsx";

type PreviewDocumentsProps = { view: DocumentsView; unopenedOnly: boolean };

/** The client's storage area: what it received, what it sent, what is expected. */
export function PreviewDocuments({ view, unopenedOnly }: PreviewDocumentsProps) {
  const { t } = useLingui();
  const { companyId } = usePreview();
  // Without its counts the page still works: the list below says what fails.
  const { data } = useQuery(PreviewDocumentCountsQueryDocument, { variables: { companyId } });
  const { figures, toBring } = data?.extranetPreview ?? {};
  const pill = (label: string, count: number | undefined, href: string, active: boolean) => ({
    label,
    count,
    href,
    active,
  });

  return (
    <PageColumn>
      <PageHead title={t`Documents`} />
      <FilterPills
        label={t`Filtrer les documents`}
        pills={[
          pill(t`Reçus`, figures?.documentCount, clientLinks.documents(), view === "published" && !unopenedOnly),
          pill(
            t`À lire`,
            figures?.unopenedDocumentCount,
            clientLinks.documents({ unopenedOnly: true }),
            view === "published" && unopenedOnly,
          ),
          pill(t`Envoyés`, figures?.sentDocumentCount, clientLinks.documents({ view: "sent" }), view === "sent"),
          pill(t`Attendus`, toBring?.totalCount, clientLinks.documents({ view: "expected" }), view === "expected"),
        ]}
      />
      {view === "published" && <PreviewPublished key={String(unopenedOnly)} unopenedOnly={unopenedOnly} />}
      {view === "sent" && <PreviewSent />}
      {view === "expected" && <PreviewExpected />}
    </PageColumn>
  );
}
