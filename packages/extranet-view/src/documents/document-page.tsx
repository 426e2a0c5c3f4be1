import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { useState } from "react";
import { IconFileText } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState, formatFileSize, formatInstantDate, PageHead, useLocale } from "@passerelle/ui";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { DocumentPage_DocumentFragmentDoc, type DocumentPage_DocumentFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { DocumentGone } from "./document-gone.tsx";
import { PdfViewer } from "./pdf/pdf-viewer.tsx";
import classes from "./document-page.module.css";
import { DownloadButton } from "./download-button.tsx";

type DocumentPageProps = {
  document: FragmentType<DocumentPage_DocumentFragment>;
  /** Sent with the file's request: the access it is read under. */
  headers?: Record<string, string>;
  /** The bytes arrived: the server has just written who opened the document. */
  onOpened?: () => void;
};

export function DocumentPage({ document, headers, onOpened }: DocumentPageProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
  const { data, complete } = useFragment({ fragment: DocumentPage_DocumentFragmentDoc, from: document });
  const [isGone, setIsGone] = useState(false);
  if (!complete || isGone) return <DocumentGone />;

  const kind = documentKindLabels[data.kind][locale];
  const date = formatInstantDate(data.publishedAt, locale);
  const facts = [
    kind,
    data.learnerName,
    // A session in the trash may be listed nowhere: its documents still say which it was.
    data.session ? null : data.sessionTitle,
    t`publié le ${date}`,
    formatFileSize(data.size, locale),
  ];
  return (
    <div className={classes.page}>
      <PageHead
        focusKey={data.id}
        title={data.title}
        state={facts.filter(Boolean).join(" · ")}
        breadcrumb={[
          { label: t`Documents`, href: links.documents() },
          ...(data.session ? [{ label: data.sessionTitle, href: links.session(data.session.id) }] : []),
        ]}
        actions={<DownloadButton path={data.downloadPath} fileName={data.fileName} headers={headers} />}
      />
      {data.mediaType === "application/pdf" ? (
        <PdfViewer
          key={data.id}
          path={data.downloadPath}
          headers={headers}
          title={data.title}
          onOpened={onOpened}
          onGone={() => setIsGone(true)}
        />
      ) : (
        <EmptyState icon={IconFileText}>
          <Trans>Ce fichier ne s’affiche pas dans la page. Téléchargez-le pour l’ouvrir.</Trans>
        </EmptyState>
      )}
    </div>
  );
}
