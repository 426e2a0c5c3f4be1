import { createFileRoute } from "@tanstack/react-router";
import * as z from "zod/mini";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { PageColumn, PageHead } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { MarkAllReadButton } from "../../features/notifications/mark-all-read-button.tsx";
import { NotificationFeed } from "../../features/notifications/notification-feed.tsx";
import { NotificationFilters, notificationViews } from "../../features/notifications/notification-filters.tsx";
import { NotificationFiltersDocument } from "../../gql/graphql.ts";
import { orNothing } from "../../lib/or-nothing.ts";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";

const search = z.object({ view: orNothing(z.enum(notificationViews)) });

export const Route = createFileRoute("/_signed-in/notifications")({
  validateSearch: search,
  component: NotificationsPage,
});

function NotificationsPage() {
  const { t } = useLingui();
  const { view } = Route.useSearch();
  const { data } = useRecoveringQuery(NotificationFiltersDocument, {});
  const unreadCount = data?.all.unreadCount;
  usePageTitle(t`Notifications`);

  return (
    <PageColumn>
      <PageHead
        title={t`Notifications`}
        state={
          unreadCount === undefined
            ? null
            : t`${plural(unreadCount, { 0: "Tout est lu", one: "# non lue", other: "# non lues" })}`
        }
        actions={<MarkAllReadButton unreadCount={unreadCount ?? 0} />}
      />
      <NotificationFilters counts={data} view={view} />
      <NotificationFeed view={view} />
    </PageColumn>
  );
}
