import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { DataTable, EmptyState, InitialsGroup, formatInstantDate, useLocale, type Column } from "@passerelle/ui";
import { IconBuilding, IconPlus, IconX } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import {
  BookingRow_BookingFragmentDoc,
  type BookingRow_BookingFragment,
  type DatesOfBooking_BookingFragment,
} from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { AddClient, type CompanyFieldProps } from "./add-client.tsx";
import styles from "./bookings.module.css";
import { StatusMenu } from "./status-menu.tsx";
import { TakeOutClient } from "./take-out-client.tsx";

type BookingsTableProps = {
  session: { id: string; reference: string; viewerCan: { plan: boolean } };
  bookings: FragmentType<BookingRow_BookingFragment>[];
  companyField: (props: CompanyFieldProps) => ReactNode;
  /** Where each client stands with the dates, and what is done about it: another feature's. */
  dates: DatesOfClient;
  say: (notice: NoticeWords | undefined) => void;
};

export type DatesOfClient = {
  cell: (booking: FragmentType<DatesOfBooking_BookingFragment>, companyId: string) => ReactNode;
  acts: (booking: FragmentType<DatesOfBooking_BookingFragment>) => ReactNode;
};

/** The companies of a session: how far each is, since when it sees the session, who of it is enrolled and who can come in. */
export function BookingsTable({ session, bookings, companyField, dates, say }: BookingsTableProps) {
  const { t } = useLingui();
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<{ booking: BookingRow_BookingFragment; opened: boolean }>();
  const columns = useColumns({ session, dates, say, onTakeOut: (booking) => setLeaving({ booking, opened: true }) });
  const { data } = useSuspenseFragment({
    fragment: BookingRow_BookingFragmentDoc,
    fragmentName: "BookingRow_booking",
    from: bookings,
  });
  const addButton = session.viewerCan.plan && (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      <Trans>Ajouter un client</Trans>
    </Button>
  );

  return (
    <>
      {data.length > 0 && addButton && <div className={styles.bar}>{addButton}</div>}
      <DataTable
        caption={t`Entreprises de la session`}
        columns={columns}
        rows={data}
        rowKey={(booking) => booking.id}
        rowHref={(booking) => `/companies/${booking.company.id}`}
        empty={
          <EmptyState icon={IconBuilding} action={addButton}>
            <Trans>Aucun client. Les entreprises inscrites à cette session apparaîtront ici.</Trans>
          </EmptyState>
        }
      />
      <AddClient
        session={session}
        opened={isAdding}
        onClose={() => setAdding(false)}
        companyField={companyField}
        say={say}
      />
      {leaving && (
        <TakeOutClient
          key={leaving.booking.id}
          session={session}
          {...leaving}
          onClose={() => setLeaving({ ...leaving, opened: false })}
          say={say}
        />
      )}
    </>
  );
}

function useColumns({
  session,
  dates,
  say,
  onTakeOut,
}: Pick<BookingsTableProps, "session" | "dates" | "say"> & {
  onTakeOut: (booking: BookingRow_BookingFragment) => void;
}): Column<BookingRow_BookingFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  const acts: Column<BookingRow_BookingFragment> = {
    id: "acts",
    head: t`Actions`,
    headHidden: true,
    width: 246,
    align: "right",
    truncate: false,
    cell: (booking) => (
      <span className={styles.acts}>
        {dates.acts(booking)}
        {session.viewerCan.plan && (
          <Tooltip label={t`Retirer de la session`}>
            <ActionIcon
              aria-label={t`Retirer ${booking.company.name} de la session`}
              onClick={() => onTakeOut(booking)}
            >
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </span>
    ),
  };
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
      id: "confirmation",
      head: t`État de confirmation`,
      width: 262,
      truncate: false,
      watched: ({ dateConfirmation: { state, sentOn, dueOn } }) => `${state} ${sentOn} ${dueOn}`,
      cell: (booking) => dates.cell(booking, booking.company.id),
    },
    {
      id: "changed",
      head: t`Statut donné`,
      width: 180,
      hideBelow: 1500,
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
      hideBelow: 960,
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
      hideBelow: 1300,
      truncate: false,
      watched: (booking) => booking.contactsWithAccess.length,
      cell: (booking) => <ContactsWithAccess contacts={booking.contactsWithAccess} />,
    },
    {
      id: "documents",
      head: t`Documents publiés`,
      width: 140,
      align: "right",
      hideBelow: 1400,
      watched: (booking) => booking.livePublicationCount,
      cell: (booking) => booking.livePublicationCount,
    },
    acts,
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
