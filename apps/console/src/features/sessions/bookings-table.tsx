import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { DataTable, EmptyState, InitialsGroup, formatInstantDate, useLocale, type Column } from "@passerelle/ui";
import { IconBuilding } from "@tabler/icons-react";
import { BookingRow_BookingFragmentDoc, type BookingRow_BookingFragment } from "#gql";
import { BookingStatusChip } from "./booking-status.tsx";
import styles from "./bookings.module.css";

type BookingsTableProps = { bookings: FragmentType<BookingRow_BookingFragment>[] };

/** The companies of a session: how far each is, since when it sees the session, who of it can come in. */
export function BookingsTable({ bookings }: BookingsTableProps) {
  const { t } = useLingui();
  const columns = useColumns();
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

function useColumns(): Column<BookingRow_BookingFragment>[] {
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
      width: 160,
      truncate: false,
      watched: (booking) => booking.status,
      cell: (booking) => <BookingStatusChip status={booking.status} />,
    },
    {
      id: "visible",
      head: t`Visible depuis le`,
      width: 160,
      watched: (booking) => booking.publication?.id,
      cell: ({ publication }) =>
        publication ? (
          formatInstantDate(publication.publishedAt, locale)
        ) : (
          <span className={styles.muted}>{t`Non visible`}</span>
        ),
    },
    {
      id: "access",
      head: t`Contacts ayant un accès`,
      width: 240,
      truncate: false,
      watched: (booking) => booking.contactsWithAccess.length,
      cell: (booking) => <ContactsWithAccess contacts={booking.contactsWithAccess} />,
    },
    {
      id: "documents",
      head: t`Documents publiés`,
      width: 150,
      align: "right",
      hideBelow: 820,
      watched: (booking) => booking.livePublicationCount,
      cell: (booking) => booking.livePublicationCount,
    },
  ];
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
