import { useLingui } from "@lingui/react/macro";
import { FilterPills } from "@passerelle/ui";
import { writeSearch } from "../../lib/address.ts";
import type { NotificationFiltersQuery } from "../../gql/graphql.ts";

export const notificationViews = ["unread", "documents", "sessions"] as const;
export type NotificationView = (typeof notificationViews)[number];

type NotificationFiltersProps = { counts: NotificationFiltersQuery | undefined; view: NotificationView | undefined };

export function NotificationFilters({ counts, view }: NotificationFiltersProps) {
  const { t } = useLingui();
  const pill = (label: string, count: number | undefined, of: NotificationView | undefined) => ({
    label,
    count,
    active: view === of,
    href: `/notifications${writeSearch({ view: of })}`,
  });
  return (
    <FilterPills
      label={t`Filtrer les notifications`}
      pills={[
        pill(t`Toutes`, counts?.all.totalCount, undefined),
        pill(t`Non lues`, counts?.all.unreadCount, "unread"),
        pill(t`Documents`, counts?.ofDocuments.totalCount, "documents"),
        pill(t`Sessions`, counts?.ofSessions.totalCount, "sessions"),
      ]}
    />
  );
}
