import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { dutyLabels } from "@passerelle/schema/vocabulary";
import { DataTable, useLocale, type Column } from "@passerelle/ui";
import type { ReactNode } from "react";
import { ContactRow_ContactFragmentDoc, type ContactRow_ContactFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { orderOf, sortingOf } from "#lib/sort-order.ts";
import { AccessCell } from "../access/access-cell.tsx";
import { ContactMenu } from "../acts/contact-menu.tsx";
import { RestoreContact } from "../acts/restore-contact.tsx";
import { nameOf } from "../contact-name.ts";
import { contactOrders, type ContactOrder, type ContactView } from "./contact-search.ts";
import styles from "./list.module.css";

type ContactsTableProps = {
  /** `undefined` while the first page is awaited. */
  contacts: FragmentType<ContactRow_ContactFragment>[] | undefined;
  view: ContactView | undefined;
  hidden: readonly string[];
  order: ContactOrder;
  onOrder: (next: ContactOrder) => void;
  hrefOf: (contactId: string) => string;
  say: (notice: NoticeWords | undefined) => void;
  empty: ReactNode;
};

/** The people of all clients, and who of them enters the extranet. */
export function ContactsTable(props: ContactsTableProps) {
  const { t } = useLingui();
  const columns = useColumns(props);
  const { data } = useSuspenseFragment({ fragment: ContactRow_ContactFragmentDoc, from: props.contacts ?? [] });

  return (
    <DataTable
      caption={t`Contacts`}
      columns={columns.filter(({ id }) => !props.hidden.includes(id))}
      rows={props.contacts && data}
      rowKey={(contact) => contact.id}
      rowHref={(contact) => props.hrefOf(contact.id)}
      isGreyed={(contact) => hasLeft(contact, props.view)}
      sorting={sortingOf(props.order)}
      onSort={(next) => props.onOrder(orderOf(next, contactOrders))}
      empty={props.empty}
    />
  );
}

/** It no longer belongs to the view: it stays, greyed, where the eye knows it, until the next visit. */
function hasLeft(contact: ContactRow_ContactFragment, view: ContactView | undefined): boolean {
  if (view === "TRASH") return !contact.deletedAt;
  return Boolean(contact.deletedAt) || (view !== undefined && contact.access !== view);
}

/** Those that the button «Colonnes» offers; the name and the actions always stay. */
export function useChosenColumns(): { id: string; head: string }[] {
  const { t } = useLingui();
  return [
    { id: "access", head: t`Extranet` },
    { id: "company", head: t`Entreprise` },
    { id: "job", head: t`Fonction` },
    { id: "email", head: t`E-mail` },
    { id: "phone", head: t`Téléphone` },
    { id: "duties", head: t`Droits dans l’extranet` },
  ];
}

function useColumns({ say, hrefOf, view }: ContactsTableProps): Column<ContactRow_ContactFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  return [
    {
      id: "name",
      head: t`Contact`,
      sort: "name",
      main: true,
      cell: (contact) => (
        <>
          {nameOf(contact)} {contact.isPrimary && <span className={styles.detail}>{t`principal`}</span>}
          {contact.deletedAt && <span className={styles.detail}>{t`supprimé`}</span>}
        </>
      ),
    },
    {
      id: "access",
      head: t`Extranet`,
      width: 164,
      truncate: false,
      watched: (contact) => contact.access,
      cell: (contact) => !contact.deletedAt && <AccessCell contact={contact} say={say} />,
    },
    {
      id: "company",
      head: t`Entreprise`,
      sort: "company",
      width: "20%",
      cell: (contact) => contact.company.name,
    },
    { id: "job", head: t`Fonction`, width: "14%", hideBelow: 960, cell: (contact) => contact.jobTitle ?? "–" },
    {
      id: "email",
      head: t`E-mail`,
      width: "22%",
      cell: (contact) =>
        contact.email ? (
          <a className={styles.link} href={`mailto:${contact.email}`}>
            {contact.email}
          </a>
        ) : (
          "–"
        ),
    },
    { id: "phone", head: t`Téléphone`, width: 130, hideBelow: 1040, cell: (contact) => contact.phone ?? "–" },
    {
      id: "duties",
      head: t`Droits dans l’extranet`,
      width: "18%",
      hideBelow: 900,
      cell: ({ duties }) => duties.map((duty) => dutyLabels[duty][locale]).join(", ") || "–",
    },
    {
      id: "acts",
      head: t`Actions`,
      headHidden: true,
      width: view === "TRASH" ? 132 : 56,
      align: "right",
      truncate: false,
      cell: (contact) =>
        contact.deletedAt ? (
          <RestoreContact contact={contact} say={say} quiet={view !== "TRASH"} />
        ) : (
          <ContactMenu contact={contact} href={hrefOf(contact.id)} say={say} />
        ),
    },
  ];
}
