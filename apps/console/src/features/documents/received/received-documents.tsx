import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import {
  DataTable,
  EmptyState,
  UiLink,
  formatFileSize,
  formatInstantDate,
  useLocale,
  useSelectionColumn,
  type Column,
} from "@passerelle/ui";
import { IconInbox } from "@tabler/icons-react";
import { useEffect, type ReactNode } from "react";
import { ReceivedDocument_DocumentFragmentDoc, type ReceivedDocument_DocumentFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { DocumentTitle } from "../document-title.tsx";
import styles from "../documents.module.css";
import type { Previewed } from "../preview/document-preview.tsx";
import type { Selection } from "../zip/use-selection.ts";
import { ReceivedActs } from "./received-acts.tsx";
import { ReceivedState } from "./received-state.tsx";
import { useArrivals } from "./use-arrivals.ts";

type Received = ReceivedDocument_DocumentFragment;

type ReceivedDocumentsProps = {
  /** Those that are not in the trash. */
  documents: FragmentType<Received>[];
  companyName: string;
  empty: ReactNode;
  /** Says the session too, where documents of several stand together. */
  withSession?: boolean;
  /** The one that a notification leads to. */
  pointedAt?: string | undefined;
  selection: Selection;
  onPreview: (previewed: Previewed) => void;
  say: (notice: NoticeWords | undefined) => void;
  onChanged: () => void;
};

/** What the client sent; a new one appears and flashes without reloading. */
export function ReceivedDocuments(props: ReceivedDocumentsProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: ReceivedDocument_DocumentFragmentDoc, from: props.documents });
  const columns = useColumns(props, data);
  const { pointedAt } = props;

  useEffect(() => {
    if (pointedAt) document.getElementById(rowId(pointedAt))?.scrollIntoView({ block: "center" });
  }, [pointedAt]);

  return (
    <DataTable
      caption={t`Documents reçus de ${props.companyName}`}
      columns={columns}
      rows={data}
      rowKey={(each) => each.id}
      empty={<EmptyState icon={IconInbox}>{props.empty}</EmptyState>}
    />
  );
}

const rowId = (id: string) => `received-${id}`;

/** What is not checked, or infected, is in no zip. */
export const isOpenable = ({ scan }: Pick<Received, "scan">) => scan === "CLEAN" || scan === "SKIPPED";

function useColumns(props: ReceivedDocumentsProps, rows: Received[]): Column<Received>[] {
  const { t } = useLingui();
  const locale = useLocale();
  const { withSession, selection, onPreview, say, onChanged, pointedAt } = props;
  const arrived = useArrivals(
    rows.map(({ id }) => id),
    pointedAt,
  );
  const taking = useSelectionColumn({
    rows,
    rowKey: ({ id }) => id,
    name: ({ title }) => title,
    isSelectable: isOpenable,
    ...selection,
  });
  const session: Column<Received> = {
    id: "session",
    head: t`Session`,
    cell: (each) =>
      each.session ? (
        <UiLink href={`/sessions/${each.session.id}/extranet?company=${each.company.id}`}>{each.session.title}</UiLink>
      ) : (
        <span className={styles.muted}>{t`Toute l’entreprise`}</span>
      ),
  };

  return [
    taking,
    {
      id: "title",
      head: t`Document`,
      main: true,
      watched: ({ id }) => arrived.has(id),
      cell: (each) => (
        <span id={rowId(each.id)}>
          {isOpenable(each) ? (
            <DocumentTitle
              title={each.title}
              mediaType={each.mediaType}
              onOpen={() => onPreview({ title: each.title, path: each.downloadPath })}
            />
          ) : (
            each.title
          )}{" "}
          <span className={styles.detail}>{formatFileSize(each.size, locale)}</span>
        </span>
      ),
    },
    ...(withSession ? [session] : []),
    {
      id: "sender",
      head: t`Déposé par`,
      width: 140,
      watched: ({ id }) => arrived.has(id),
      cell: (each) => each.sentBy.name,
    },
    {
      id: "sent",
      head: t`Reçu le`,
      width: 100,
      numeric: true,
      watched: ({ id }) => arrived.has(id),
      cell: (each) => formatInstantDate(each.sentAt, locale),
    },
    {
      id: "state",
      head: t`État`,
      width: 200,
      watched: (each) => `${each.state} ${each.scan} ${arrived.has(each.id)}`,
      cell: (each) => <ReceivedState document={each} />,
    },
    {
      id: "actions",
      head: t`Actions`,
      headHidden: true,
      width: 120,
      align: "right",
      truncate: false,
      cell: (each) => <ReceivedActs document={each} say={say} onChanged={onChanged} />,
    },
  ];
}
