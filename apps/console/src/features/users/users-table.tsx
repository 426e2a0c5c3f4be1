import { useLingui } from "@lingui/react/macro";
import { staffRoleLabels } from "@passerelle/schema/vocabulary";
import { DataTable, formatInstantDate, useLocale, type Column } from "@passerelle/ui";
import type { ReactNode } from "react";
import type { UserRow_UserFragment } from "#gql";
import { orderOf, sortingOf } from "#lib/sort-order.ts";
import { userOrders, type UserOrder } from "./user-search.ts";
import { UserState } from "./user-state.tsx";

type UsersTableProps = {
  users: readonly UserRow_UserFragment[];
  order: UserOrder;
  onOrder: (next: UserOrder) => void;
  hrefOf: (userId: string) => string;
  empty: ReactNode;
};

export function UsersTable({ users, order, onOrder, hrefOf, empty }: UsersTableProps) {
  const { t } = useLingui();
  const columns = useColumns();
  return (
    <DataTable
      caption={t`Utilisateurs`}
      columns={columns}
      rows={users}
      rowKey={(user) => user.id}
      rowHref={(user) => hrefOf(user.id)}
      isGreyed={(user) => user.state === "ENDED"}
      sorting={sortingOf(order)}
      onSort={(next) => onOrder(orderOf(next, userOrders))}
      empty={empty}
    />
  );
}

function useColumns(): Column<UserRow_UserFragment>[] {
  const { t } = useLingui();
  const locale = useLocale();
  return [
    {
      id: "name",
      head: t`Utilisateur`,
      sort: "name",
      main: true,
      cell: (user) => `${user.firstName} ${user.lastName}`,
    },
    {
      id: "state",
      head: t`État`,
      sort: "state",
      width: 160,
      truncate: false,
      watched: (user) => `${user.state} ${user.invitation?.sentAt}`,
      cell: (user) => <UserState user={user} />,
    },
    {
      id: "role",
      head: t`Rôle`,
      sort: "role",
      width: 140,
      watched: (user) => user.role,
      cell: (user) => staffRoleLabels[user.role][locale],
    },
    {
      id: "centres",
      head: t`Centres`,
      width: "16%",
      watched: (user) => user.centres.length,
      cell: (user) => (user.role === "COORDINATOR" ? user.centres.map(({ name }) => name).join(", ") || "–" : t`Tous`),
    },
    { id: "email", head: t`Adresse e-mail`, width: "24%", cell: (user) => user.loginEmail ?? user.email },
    {
      id: "since",
      head: t`Ajouté le`,
      width: 112,
      numeric: true,
      hideBelow: 1000,
      cell: (user) => formatInstantDate(user.createdAt, locale),
    },
  ];
}
