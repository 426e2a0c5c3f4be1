import { Plural, Trans, useLingui } from "@lingui/react/macro";
import {
  DataTable,
  EmptyState,
  StatusChip,
  formatInstantDate,
  useLocale,
  useSelectionColumn,
  type Column,
} from "@passerelle/ui";
import { IconUsersGroup } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { CompanyLearners_BookingFragment, EnrolmentRow_EnrolmentFragment } from "#gql";
import { nameOf, registeredName } from "./enrolled-name.ts";
import styles from "./enrolments.module.css";

type EnrolmentsTableProps = {
  booking: CompanyLearners_BookingFragment;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  /** The buttons of a row; none for those who may only read. */
  acts?: (enrolment: EnrolmentRow_EnrolmentFragment) => ReactNode;
};

/** The learners of one company in one session; those who were removed stay below, greyed. */
export function EnrolmentsTable({ booking, selected, onSelect, acts }: EnrolmentsTableProps) {
  const { t } = useLingui();
  const columns = useColumns(booking);
  const selection = useSelectionColumn<EnrolmentRow_EnrolmentFragment>({
    rows: booking.enrolments,
    rowKey: (enrolment) => enrolment.id,
    name: nameOf,
    isSelectable: (enrolment) => enrolment.removedAt === null,
    selected,
    onSelect,
  });
  const actions: Column<EnrolmentRow_EnrolmentFragment> = {
    id: "acts",
    head: t`Actions`,
    headHidden: true,
    width: 56,
    align: "right",
    truncate: false,
    cell: (enrolment) => acts?.(enrolment),
  };

  return (
    <DataTable
      caption={t`Apprenants de ${booking.company.name}`}
      columns={acts ? [selection, ...columns, actions] : columns}
      rows={booking.enrolments}
      rowKey={(enrolment) => enrolment.id}
      rowHref={(enrolment) => `/learners?learner=${enrolment.learner.id}`}
      isGreyed={(enrolment) => enrolment.removedAt !== null}
      empty={
        <EmptyState icon={IconUsersGroup}>
          <Trans>Les apprenants de {booking.company.name} inscrits à cette session apparaîtront ici.</Trans>
        </EmptyState>
      }
    />
  );
}

function useColumns(booking: CompanyLearners_BookingFragment): Column<EnrolmentRow_EnrolmentFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  const none = <span className={styles.muted}>–</span>;
  return [
    { id: "name", head: t`Nom`, main: true, cell: registeredName },
    {
      id: "state",
      head: t`Statut`,
      width: 164,
      truncate: false,
      watched: (enrolment) => enrolment.removedAt,
      cell: (enrolment) => <State enrolment={enrolment} />,
    },
    {
      id: "client",
      head: t({ message: "Chez le client", context: "what a client reads" }),
      width: 128,
      hideBelow: 760,
      watched: (enrolment) => `${enrolment.removedAt}${enrolment.kept}`,
      cell: (enrolment) => <AtTheClient enrolment={enrolment} seesSession={booking.publication !== null} />,
    },
    { id: "email", head: t`E-mail`, width: "18%", hideBelow: 1080, cell: ({ learner }) => learner.email ?? none },
    {
      id: "added",
      head: t`Inscrit le`,
      width: 206,
      hideBelow: 980,
      cell: (enrolment) => `${formatInstantDate(enrolment.addedAt, locale)} · ${authorOf(enrolment)}`,
    },
    {
      id: "documents",
      head: t`Documents`,
      width: 136,
      truncate: false,
      watched: ({ documents }) => `${publishedCount(documents)}/${documents.length}`,
      cell: ({ documents }) => (documents.length === 0 ? none : <Documents documents={documents} />),
    },
  ];
}

const authorOf = ({ addedBy, addedByContact }: EnrolmentRow_EnrolmentFragment): string =>
  addedBy?.name ?? (addedByContact ? `${addedByContact.firstName} ${addedByContact.lastName}`.trim() : "");

type OfEnrolment = { enrolment: EnrolmentRow_EnrolmentFragment };

function State({ enrolment: { removedAt } }: OfEnrolment) {
  const locale = useLocale();
  const date = removedAt && formatInstantDate(removedAt, locale);
  if (!date)
    return (
      <StatusChip tone="green">
        <Trans>Inscrit</Trans>
      </StatusChip>
    );
  return (
    <StatusChip tone="grey">
      <Trans>Retiré le {date}</Trans>
    </StatusChip>
  );
}

/** What the client reads of it. */
function AtTheClient({ enrolment: { removedAt, kept }, seesSession }: OfEnrolment & { seesSession: boolean }) {
  const { t } = useLingui();
  return (
    <span className={styles.muted}>
      {!seesSession ? t`Non visible` : removedAt === null ? t`Affiché` : kept ? t`Grisé` : t`Absent`}
    </span>
  );
}

type Papers = EnrolmentRow_EnrolmentFragment["documents"];

export const publishedCount = (documents: Papers): number =>
  documents.filter(({ livePublications }) => livePublications.length > 0).length;

function Documents({ documents }: { documents: Papers }) {
  const { t } = useLingui();
  const published = publishedCount(documents);
  return (
    <span title={t`${published} publiés sur ${documents.length}`}>
      <Plural value={documents.length} one="# document" other="# documents" />
      {published < documents.length && (
        <span className={styles.muted}>
          {" · "}
          <Plural value={published} _0="aucun publié" one="# publié" other="# publiés" />
        </span>
      )}
    </span>
  );
}
