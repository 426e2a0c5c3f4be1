import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { mailTemplateLabels } from "@passerelle/schema/vocabulary";
import { DataTable, formatInstant, useLocale, type Column } from "@passerelle/ui";
import type { ReactNode } from "react";
import { MailRow_MailFragmentDoc, type MailRow_MailFragment, type MailState as State } from "#gql";
import { MailState } from "../mail-state.tsx";
import styles from "../mails.module.css";

type MailsTableProps = {
  mails: FragmentType<MailRow_MailFragment>[] | undefined;
  oldestFirst: boolean;
  onOldestFirst: (oldestFirst: boolean) => void;
  /** The view in force: a mail that leaves it stays in place, greyed. */
  state: State | undefined;
  hrefOf: (mailId: string) => string;
  /** All of one company: its name is above. */
  ofOneCompany?: boolean;
  empty: ReactNode;
};

export function MailsTable({
  mails,
  oldestFirst,
  onOldestFirst,
  state,
  hrefOf,
  ofOneCompany = false,
  empty,
}: MailsTableProps) {
  const { t } = useLingui();
  const columns = useColumns(ofOneCompany);
  const { data } = useSuspenseFragment({ fragment: MailRow_MailFragmentDoc, from: mails ?? [] });

  return (
    <DataTable
      caption={t`Mails envoyés`}
      columns={columns}
      rows={mails && data}
      rowKey={(mail) => mail.id}
      rowHref={(mail) => hrefOf(mail.id)}
      isGreyed={(mail) => state !== undefined && mail.state !== state}
      sorting={{ by: "date", direction: oldestFirst ? "ascending" : "descending" }}
      onSort={({ direction }) => onOldestFirst(direction === "ascending")}
      empty={empty}
    />
  );
}

function useColumns(ofOneCompany: boolean): Column<MailRow_MailFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  return [
    { id: "subject", head: t`Objet`, main: true, cell: ({ subject }) => subject },
    {
      id: "state",
      head: t`État`,
      width: 160,
      truncate: false,
      watched: ({ state, attempts }) => `${state}${attempts}`,
      cell: (mail) => <MailState mail={mail} />,
    },
    {
      id: "to",
      head: t`Destinataire`,
      width: "26%",
      cell: ({ toName, toAddress, isCopy }) => (
        <>
          {toName} <span className={styles.detail}>{isCopy ? t`${toAddress} (copie)` : toAddress}</span>
        </>
      ),
    },
    ...(ofOneCompany
      ? []
      : [
          {
            id: "company",
            head: t`Entreprise`,
            width: 168,
            hideBelow: 960,
            cell: companyOf,
          } satisfies Column<MailRow_MailFragment>,
        ]),
    {
      id: "template",
      head: t`Type`,
      width: 200,
      hideBelow: 1300,
      cell: ({ template }) => mailTemplateLabels[template][locale],
    },
    { id: "centre", head: t`Centre`, width: 110, hideBelow: 1420, cell: ({ centre }) => centre?.name ?? "–" },
    {
      id: "date",
      head: t`Écrit le`,
      sort: "date",
      width: 156,
      numeric: true,
      cell: ({ createdAt }) => formatInstant(createdAt, locale),
    },
  ];
}

const companyOf = ({ company }: MailRow_MailFragment): string => company?.name ?? "–";
