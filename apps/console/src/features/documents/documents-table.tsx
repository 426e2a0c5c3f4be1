import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import {
  DataTable,
  EmptyState,
  formatInstantDate,
  formatFileSize,
  useLocale,
  useSelectionColumn,
  type Column,
} from "@passerelle/ui";
import { IconFileText } from "@tabler/icons-react";
import { DocumentRow_DocumentFragmentDoc, type DocumentRow_DocumentFragment } from "#gql";
import { DeleteDocument } from "./delete-document.tsx";
import type { Previewed } from "./preview/document-preview.tsx";
import { DocumentTitle } from "./document-title.tsx";
import styles from "./documents.module.css";
import { nameOf } from "./of-learners/learner-option.ts";
import { DownloadLink } from "./download-link.tsx";
import { NewVersion } from "./adding/new-version.tsx";
import { PublishIcon, type Recipient } from "./publishing/publish-icon.tsx";
import type { Selection } from "./zip/use-selection.ts";
import type { NoticeWords } from "#lib/notice.tsx";

type Row = DocumentRow_DocumentFragment;

type DocumentsTableProps = {
  documents: FragmentType<DocumentRow_DocumentFragment>[];
  sessionId: string;
  recipients: Recipient[];
  canAdd: boolean;
  canMakeVisible: boolean;
  /** Of the current versions. */
  selection: Selection;
  spaceHref: (companyId: string) => string;
  onPublish: (document: DocumentRow_DocumentFragment, recipient: Recipient) => void;
  onMakeVisible: (recipient: Recipient) => void;
  onPreview: (previewed: Previewed) => void;
  say: (notice: NoticeWords | undefined) => void;
};

export function DocumentsTable({ documents, canAdd, ...rest }: DocumentsTableProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: DocumentRow_DocumentFragmentDoc, from: documents });
  const columns = useColumns(rest, data);

  return (
    <DataTable
      caption={t`Documents de la session`}
      columns={columns}
      rows={data}
      rowKey={(document) => document.id}
      empty={
        <EmptyState icon={IconFileText}>
          {canAdd ? (
            <Trans>Les documents de cette session apparaîtront ici. Déposez un premier PDF ci-dessus.</Trans>
          ) : (
            <Trans>Les documents de cette session apparaîtront ici.</Trans>
          )}
        </EmptyState>
      }
    />
  );
}

function useColumns(
  props: Omit<DocumentsTableProps, "documents" | "canAdd">,
  rows: Row[],
): Column<DocumentRow_DocumentFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  const taking = useSelectionColumn({
    rows,
    rowKey: ({ currentVersion }) => currentVersion.id,
    name: ({ title }) => title,
    ...props.selection,
  });
  const ofLearner: Column<Row> = {
    id: "learner",
    head: t`Apprenant`,
    width: 152,
    cell: ({ enrolment }) =>
      enrolment && (
        <span className={enrolment.removedAt === null ? undefined : styles.muted}>
          {enrolment.removedAt === null ? nameOf(enrolment.learner) : t`${nameOf(enrolment.learner)} (retiré)`}
        </span>
      ),
  };
  return [
    taking,
    {
      id: "title",
      head: t`Document`,
      main: true,
      watched: (document) => document.currentVersion.id,
      cell: (document) => (
        <>
          <DocumentTitle
            title={document.title}
            mediaType={document.currentVersion.mediaType}
            onOpen={() => props.onPreview({ title: document.title, path: document.currentVersion.downloadPath })}
          />{" "}
          <span className={styles.detail}>{formatFileSize(document.currentVersion.size, locale)}</span>
        </>
      ),
    },
    {
      id: "kind",
      head: t`Type`,
      width: 184,
      cell: (document) => <span className={styles.kind}>{documentKindLabels[document.kind][locale]}</span>,
    },
    ...(rows.some(({ enrolment }) => enrolment) ? [ofLearner] : []),
    {
      id: "version",
      head: t`Version`,
      width: 76,
      watched: (document) => document.currentVersion.number,
      cell: (document) => document.currentVersion.number,
    },
    {
      id: "added",
      head: t`Ajouté`,
      width: 216,
      hideBelow: 1080,
      cell: ({ currentVersion }) => {
        const date = formatInstantDate(currentVersion.addedAt, locale);
        const { name } = currentVersion.addedBy;
        return <span className={styles.muted}>{t`${date} par ${name}`}</span>;
      },
    },
    {
      id: "space",
      head: t`Espace entreprise`,
      width: 148,
      truncate: false,
      watched: (document) => document.livePublications.length,
      cell: (document) => (
        <PublishIcon
          document={document}
          sessionId={props.sessionId}
          recipients={recipientsOf(document, props.recipients)}
          canMakeVisible={props.canMakeVisible}
          spaceHref={props.spaceHref}
          onPublish={(recipient) => props.onPublish(document, recipient)}
          onMakeVisible={props.onMakeVisible}
          say={props.say}
        />
      ),
    },
    {
      id: "actions",
      head: t`Actions`,
      headHidden: true,
      width: 120,
      align: "right",
      truncate: false,
      cell: (document) => (
        <span className={styles.actions}>
          <DownloadLink title={document.title} path={document.currentVersion.downloadPath} />
          <NewVersion document={document} say={props.say} />
          <DeleteDocument
            document={document}
            sessionId={props.sessionId}
            companies={props.recipients.filter(({ seesSession }) => seesSession).map(({ company }) => company)}
            say={props.say}
          />
        </span>
      ),
    },
  ];
}

/** A learner's paper concerns the company that enrolled the learner, and no other. */
const recipientsOf = ({ enrolment }: Row, recipients: Recipient[]): Recipient[] =>
  enrolment ? recipients.filter(({ company }) => company.id === enrolment.company.id) : recipients;
