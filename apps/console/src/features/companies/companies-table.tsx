import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { DataTable, StatusChip, type Column } from "@passerelle/ui";
import type { ReactNode } from "react";
import { CompanyRow_CompanyFragmentDoc, type CompanyRow_CompanyFragment } from "#gql";
import { orderOf, sortingOf } from "#lib/sort-order.ts";
import styles from "./companies.module.css";
import { companyOrders, type CompanyOrder } from "./company-search.ts";

type CompaniesTableProps = {
  companies: FragmentType<CompanyRow_CompanyFragment>[] | undefined;
  order: CompanyOrder;
  onOrder: (next: CompanyOrder) => void;
  empty: ReactNode;
};

export function CompaniesTable({ companies, order, onOrder, empty }: CompaniesTableProps) {
  const { t } = useLingui();
  const columns = useColumns();
  const { data } = useSuspenseFragment({ fragment: CompanyRow_CompanyFragmentDoc, from: companies ?? [] });

  return (
    <DataTable
      caption={t`Entreprises`}
      columns={columns}
      rows={companies && data}
      rowKey={(company) => company.id}
      rowHref={(company) => `/companies/${company.id}`}
      sorting={sortingOf(order)}
      onSort={(next) => onOrder(orderOf(next, companyOrders))}
      empty={empty}
    />
  );
}

function useColumns(): Column<CompanyRow_CompanyFragment>[] {
  const { t } = useLingui();
  return [
    { id: "name", head: t`Entreprise`, sort: "name", main: true, cell: (company) => company.name },
    {
      id: "access",
      head: t`Extranet`,
      width: 168,
      truncate: false,
      watched: (company) => company.hasOpenAccess,
      cell: (company) =>
        company.hasOpenAccess ? (
          <StatusChip tone="green">{t`Accès ouvert`}</StatusChip>
        ) : (
          <StatusChip tone="grey">{t`Aucun accès`}</StatusChip>
        ),
    },
    {
      id: "city",
      head: t`Ville`,
      sort: "city",
      width: "22%",
      cell: (company) => company.city ?? <span className={styles.muted}>–</span>,
    },
    { id: "contacts", head: t`Contacts`, width: 104, align: "right", cell: (company) => company.contactCount },
    { id: "sessions", head: t`Sessions`, width: 104, align: "right", cell: (company) => company.sessionCount },
  ];
}
