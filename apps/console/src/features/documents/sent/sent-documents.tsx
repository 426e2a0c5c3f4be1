import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { DataTable, EmptyState, formatInstantDate, useLocale, useSelectionColumn, type Column } from "@passerelle/ui";
import { IconSend } from "@tabler/icons-react";
import { SentDocument_PublicationFragmentDoc, type SentDocument_PublicationFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import type { Previewed } from "../preview/document-preview.tsx";
import { DocumentTitle } from "../document-title.tsx";
import styles from "../documents.module.css";
import { DownloadLink } from "../download-link.tsx";
import { isOutdated } from "../replacing/is-outdated.ts";
import { ReplacePublication } from "../replacing/replace-publication.tsx";
import type { Selection } from "../zip/use-selection.ts";
import { OpenedBy, openingsOf } from "./opened-by.tsx";
import { WithdrawButton } from "./withdraw-button.tsx";

type SentDocumentsProps = {
  /** The live ones only: what is withdrawn has left this section. */
  publications: FragmentType<SentDocument_PublicationFragment>[];
  sessionId: string;
  bookingId: string;
  companyName: string;
  sessionVisible: boolean;
  /** Of the versions that were sent. */
  selection: Selection;
  onPreview: (previewed: Previewed) => void;
  say: (notice: NoticeWords | undefined) => void;
};

export function SentDocuments({ publications, companyName, sessionVisible, ...rest }: SentDocumentsProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: SentDocument_PublicationFragmentDoc, from: publications });
  const columns = useColumns(rest, data);

  return (
    <DataTable
      caption={t`Documents envoyés à ${companyName}`}
      columns={columns}
      rows={data}
      rowKey={(publication) => publication.id}
      empty={
        <EmptyState icon={IconSend}>
          {sessionVisible ? (
            <Trans>
              Les documents publiés pour {companyName} apparaîtront ici. Publiez-les depuis l’onglet « Documents ».
            </Trans>
          ) : (
            <Trans>Aucun document n’est publié pour {companyName}, qui ne voit pas encore cette session.</Trans>
          )}
        </EmptyState>
      }
    />
  );
}

type ColumnsProps = Pick<SentDocumentsProps, "sessionId" | "bookingId" | "selection" | "onPreview" | "say">;

function useColumns(
  { sessionId, bookingId, selection, onPreview, say }: ColumnsProps,
  rows: SentDocument_PublicationFragment[],
): Column<SentDocument_PublicationFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  const taking = useSelectionColumn({
    rows,
    rowKey: ({ version }) => version.id,
    name: ({ document }) => document.title,
    ...selection,
  });
  return [
    taking,
    {
      id: "kind",
      head: t`Type`,
      main: true,
      cell: ({ document, version }) => (
        <>
          {documentKindLabels[document.kind][locale]}{" "}
          <span className={styles.detail}>
            <DocumentTitle
              title={document.title}
              mediaType={version.mediaType}
              onOpen={() => onPreview({ title: document.title, path: version.downloadPath })}
            />
            {version.number > 1 && t`, version ${version.number}`}
          </span>
        </>
      ),
    },
    {
      id: "published",
      head: t`Publié le`,
      width: 120,
      cell: (publication) => formatInstantDate(publication.publishedAt, locale),
    },
    {
      id: "opened",
      head: t`Ouvert par`,
      width: 232,
      watched: openingsOf,
      cell: (publication) => <OpenedBy receipts={publication.receipts} />,
    },
    {
      id: "actions",
      head: t`Actions`,
      headHidden: true,
      width: rows.some((each) => isOutdated(each, each.document)) ? 120 : 88,
      align: "right",
      truncate: false,
      cell: (publication) => (
        <span className={styles.actions}>
          <DownloadLink title={publication.document.title} path={publication.version.downloadPath} />
          <ReplacePublication
            publication={publication}
            document={publication.document}
            sessionId={sessionId}
            say={say}
          />
          <WithdrawButton publication={publication} sessionId={sessionId} bookingId={bookingId} say={say} />
        </span>
      ),
    },
  ];
}
