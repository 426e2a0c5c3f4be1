import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { DataTable, EmptyState, InitialsGroup, formatInstantDate, useLocale, type Column } from "@passerelle/ui";
import { IconBuilding } from "@tabler/icons-react";
import { BookingRow_BookingFragmentDoc, type BookingRow_BookingFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import styles from "./bookings.module.css";
import { StatusMenu } from "./status-menu.tsx";

type BookingsTableProps = {
  session: { id: string; reference: string };
  bookings: FragmentType<BookingRow_BookingFragment>[];
  say: (notice: NoticeWords | undefined) => void;
};

/** The companies of a session: how far each is, since when it sees the session, who of it is enrolled and who can come in. */
export function BookingsTable({ session, bookings, say }: BookingsTableProps) {
  const { t } = useLingui();
  const columns = useColumns({ session, say });
  const { data } = useSuspenseFragment({ fragment: BookingRow_BookingFragmentDoc, from: bookings });

  return (
    <DataTable
      caption={t`Entreprises de la session`}
      columns={columns}
      rows={data}
      rowKey={(booking) => booking.id}
      rowHref={(booking) => `/companies/${booking.company.id}`}
      empty={
        <EmptyState icon={IconBuilding}>
          <Trans>Les entreprises inscrites à cette session apparaîtront ici.</Trans>
        </EmptyState>
      }
    />
  );
}

function useColumns({
  session,
  say,
}: Pick<BookingsTableProps, "session" | "say">): Column<BookingRow_BookingFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  return [
    {
      id: "company",
      head: t`Entreprise`,
      main: true,
      cell: ({ company }) => (
        <>
          {company.name} {company.city && <span className={styles.detail}>{company.city}</span>}
        </>
      ),
    },
    {
      id: "status",
      head: t`Statut d’inscription`,
      width: 150,
      truncate: false,
      watched: (booking) => booking.status,
      cell: (booking) => <StatusMenu session={session} booking={booking} say={say} />,
    },
    {
      id: "changed",
      head: t`Statut donné`,
      width: 180,
      hideBelow: 1000,
      cell: ({ statusChangedAt, statusChangedBy }) =>
        statusChangedAt ? (
          <>
            {formatInstantDate(statusChangedAt, locale)} <span className={styles.detail}>{statusChangedBy?.name}</span>
          </>
        ) : (
          <span className={styles.muted}>{t`À l’inscription`}</span>
        ),
    },
    {
      id: "visible",
      head: t`Visible depuis le`,
      width: 132,
      watched: (booking) => booking.publication?.id,
      cell: ({ publication }) =>
        publication ? (
          formatInstantDate(publication.publishedAt, locale)
        ) : (
          <span className={styles.muted}>{t`Non visible`}</span>
        ),
    },
    {
      id: "learners",
      head: t`Apprenants`,
      width: 96,
      align: "right",
      watched: (booking) => `${booking.enrolledCount}/${booking.freeSeatCount}`,
      cell: (booking) => <Learners booking={booking} />,
    },
    {
      id: "access",
      head: t`Contacts ayant un accès`,
      width: 178,
      truncate: false,
      watched: (booking) => booking.contactsWithAccess.length,
      cell: (booking) => <ContactsWithAccess contacts={booking.contactsWithAccess} />,
    },
    {
      id: "documents",
      head: t`Documents publiés`,
      width: 140,
      align: "right",
      hideBelow: 960,
      watched: (booking) => booking.livePublicationCount,
      cell: (booking) => booking.livePublicationCount,
    },
  ];
}

/** Those who have a name, of the places taken: the rest is for the client to name. */
function Learners({ booking: { enrolledCount, freeSeatCount } }: { booking: BookingRow_BookingFragment }) {
  const { t } = useLingui();
  const places = enrolledCount + freeSeatCount;
  if (freeSeatCount === 0) return enrolledCount;
  return (
    <span title={t`${enrolledCount} inscrits, ${freeSeatCount} places sans nom`}>
      {enrolledCount}/{places}
    </span>
  );
}

function ContactsWithAccess({ contacts }: { contacts: BookingRow_BookingFragment["contactsWithAccess"] }) {
  const names = contacts.map((contact) => `${contact.firstName} ${contact.lastName}`);
  if (names.length === 0) {
    return (
      <span className={styles.muted}>
        <Trans>Aucun contact</Trans>
      </span>
    );
  }
  return (
    <span className={styles.people} title={names.join(", ")}>
      <InitialsGroup names={names} />
      {names.length === 1 ? names[0] : <Plural value={names.length} one="# contact" other="# contacts" />}
    </span>
  );
}
