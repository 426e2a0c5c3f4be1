import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, useLingui } from "@lingui/react/macro";
import { sessionNextStepLabels } from "@passerelle/schema/vocabulary";
import { DataTable, ProgressBar44, useLocale, type Column } from "@passerelle/ui";
import type { ReactNode } from "react";
import {
  SessionRow_SessionFragmentDoc,
  type SessionDatesState,
  type SessionRow_SessionFragment,
  type SessionStatus,
} from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { orderOf, sortingOf } from "#lib/sort-order.ts";
import { useSessionSelection } from "./bulk/use-session-selection.tsx";
import { SessionDates } from "./session-dates.tsx";
import { defaultOrder, sessionOrders, type SessionOrder } from "./session-search.ts";
import { SessionStatusChip } from "./session-status.tsx";
import styles from "./sessions.module.css";

type SessionsTableProps = {
  /** `undefined` while the first page is awaited. */
  sessions: FragmentType<SessionRow_SessionFragment>[] | undefined;
  order?: SessionOrder;
  onOrder?: (next: SessionOrder) => void;
  /** The view in force: a session that changed to another status stays, greyed, until the next visit. */
  status?: SessionStatus;
  /** And where its clients stand with the dates. */
  dates?: SessionDatesState;
  /** Whether the archive is shown, and not the sessions at hand. */
  inArchive?: boolean;
  /** Several can be taken together; what came of it is said here. */
  say?: (notice: NoticeWords | undefined) => void;
  /** «Confirmation dates client»: another feature's. */
  datesCell: (session: SessionRow_SessionFragment) => ReactNode;
  empty: ReactNode;
};

export function SessionsTable({
  sessions,
  order = defaultOrder,
  onOrder,
  say,
  datesCell,
  empty,
  ...view
}: SessionsTableProps) {
  const { t } = useLingui();
  const columns = useColumns(datesCell);
  const { data } = useSuspenseFragment({ fragment: SessionRow_SessionFragmentDoc, from: sessions ?? [] });
  const { selection, bar } = useSessionSelection({
    sessions: data,
    hasLeft: (session) => hasLeft(session, view),
    ...view,
    say,
  });

  const table = (
    <DataTable
      caption={t`Sessions`}
      columns={selection ? [selection, ...columns] : columns}
      rows={sessions && data}
      rowKey={(session) => session.id}
      rowHref={(session) => `/sessions/${session.id}`}
      isGreyed={(session) => hasLeft(session, view)}
      sorting={sortingOf(order)}
      onSort={onOrder && ((next) => onOrder(orderOf(next, sessionOrders)))}
      empty={empty}
    />
  );
  return (
    <>
      {table}
      {bar}
    </>
  );
}

/** It no longer belongs to the view: it stays, greyed, where the eye knows it, until the next visit. */
function hasLeft(
  session: SessionRow_SessionFragment,
  { status, dates, inArchive }: Pick<SessionsTableProps, "status" | "dates" | "inArchive">,
): boolean {
  if (session.deletedAt) return true;
  if (inArchive !== undefined && (session.archivedAt !== null) !== inArchive) return true;
  if (dates !== undefined && session.datesState !== dates) return true;
  return status !== undefined && session.status !== status;
}

function useColumns(datesCell: SessionsTableProps["datesCell"]): Column<SessionRow_SessionFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  return [
    {
      id: "session",
      head: t`Session`,
      sort: "title",
      main: true,
      cell: (session) => (
        <>
          {session.title} <span className={styles.reference}>{session.reference}</span>
          {session.deletedAt && <span className={styles.reference}>{t`supprimée`}</span>}
          {!session.deletedAt && session.archivedAt && <span className={styles.reference}>{t`archivée`}</span>}
        </>
      ),
    },
    {
      id: "status",
      head: t`Statut`,
      width: 136,
      truncate: false,
      watched: (session) => session.status,
      cell: (session) => <SessionStatusChip status={session.status} />,
    },
    { id: "clients", head: t`Client`, width: "17%", cell: (session) => <SessionClients bookings={session.bookings} /> },
    {
      id: "confirmation",
      head: t`Confirmation dates client`,
      width: 266,
      truncate: false,
      watched: ({ datesState, datesStateCount, datesStateOf, datesOverdue }) =>
        `${datesState} ${datesStateCount}/${datesStateOf} ${datesOverdue}`,
      cell: datesCell,
    },
    {
      id: "dates",
      head: t`Dates`,
      sort: "start",
      width: 172,
      watched: (session) => `${session.startsOn}/${session.endsOn}`,
      cell: (session) => <SessionDates startsOn={session.startsOn} endsOn={session.endsOn} />,
    },
    {
      id: "places",
      head: t`Places`,
      width: 104,
      truncate: false,
      hideBelow: 1100,
      watched: (session) => `${session.seatsTaken}/${session.capacity}`,
      cell: (session) => <SessionPlaces capacity={session.capacity} taken={session.seatsTaken} />,
    },
    {
      id: "documents",
      head: t`Documents`,
      width: 104,
      truncate: false,
      hideBelow: 1400,
      watched: (session) => `${session.publishedDocumentCount}/${session.documentCount}`,
      cell: ({ publishedDocumentCount, documentCount }) =>
        documentCount === 0 ? (
          "–"
        ) : (
          <ProgressBar44 done={publishedDocumentCount} total={documentCount} label={t`Documents publiés`} />
        ),
    },
    {
      id: "next",
      head: t`Prochaine étape`,
      width: 176,
      hideBelow: 1290,
      watched: (session) => session.nextStep ?? "",
      cell: (session) => (session.nextStep ? sessionNextStepLabels[session.nextStep][locale] : "–"),
    },
  ];
}

/** How full it is; without a limit, how many are expected. */
function SessionPlaces({ capacity, taken }: { capacity: number | null; taken: number }) {
  const { t } = useLingui();
  if (capacity === null) return taken === 0 ? "–" : taken;
  return <ProgressBar44 done={taken} total={capacity} label={t`Places prises`} />;
}

/** The company when there is one, how many when they are several. */
function SessionClients({ bookings }: Pick<SessionRow_SessionFragment, "bookings">) {
  const [only] = bookings;
  if (!only) return "–";
  if (bookings.length === 1) return only.company.name;
  return <Plural value={bookings.length} one="# entreprise" other="# entreprises" />;
}
