import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { accessStateLabels } from "@passerelle/schema/vocabulary";
import { DataTable, EmptyState, StatusChip, useLocale, type Column, type Tone } from "@passerelle/ui";
import { IconUsers } from "@tabler/icons-react";
import { ContactRow_ContactFragmentDoc, type AccessState, type ContactRow_ContactFragment } from "#gql";
import styles from "./companies.module.css";

const toneOfAccess: Record<AccessState, Tone> = {
  ACTIVE: "green",
  INVITED: "amber",
  NOT_INVITED: "grey",
  REVOKED: "red",
};

/** The people of a company, and who of them can open its extranet. */
export function ContactsTable({ contacts }: { contacts: FragmentType<ContactRow_ContactFragment>[] }) {
  const { t } = useLingui();
  const columns = useColumns();
  const { data } = useSuspenseFragment({ fragment: ContactRow_ContactFragmentDoc, from: contacts });

  return (
    <DataTable
      caption={t`Contacts de l’entreprise`}
      columns={columns}
      rows={data}
      rowKey={(contact) => contact.id}
      empty={
        <EmptyState icon={IconUsers}>
          <Trans>Les contacts de cette entreprise apparaîtront ici.</Trans>
        </EmptyState>
      }
    />
  );
}

function useColumns(): Column<ContactRow_ContactFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  return [
    {
      id: "name",
      head: t`Contact`,
      main: true,
      cell: (contact) => (
        <>
          {contact.firstName} {contact.lastName}{" "}
          {contact.isPrimary && <span className={styles.detail}>{t`contact principal`}</span>}
        </>
      ),
    },
    {
      id: "access",
      head: t`Extranet`,
      width: 140,
      truncate: false,
      watched: (contact) => contact.access,
      cell: (contact) => (
        <StatusChip tone={toneOfAccess[contact.access]}>{accessStateLabels[contact.access][locale]}</StatusChip>
      ),
    },
    { id: "job", head: t`Fonction`, width: "20%", cell: (contact) => contact.jobTitle ?? "–" },
    {
      id: "email",
      head: t`E-mail`,
      width: "26%",
      cell: (contact) =>
        contact.email ? (
          <a className={styles.link} href={`mailto:${contact.email}`}>
            {contact.email}
          </a>
        ) : (
          "–"
        ),
    },
    { id: "phone", head: t`Téléphone`, width: 140, hideBelow: 860, cell: (contact) => contact.phone ?? "–" },
  ];
}
