import { IconBell } from "@tabler/icons-react";
import { NotificationList } from "@passerelle/extranet-view";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, LoadMore, NewRowsNotice, SkeletonRows } from "@passerelle/ui";
import { NotificationFeedDocument, type NotificationFilter } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { usePagedQuery } from "../../lib/use-paged-query.ts";
import { useSteadyRows } from "../../lib/use-steady-rows.ts";
import type { NotificationView } from "./notification-filters.tsx";
import { useMarkRead } from "./use-mark-read.ts";

const pageSize = 30;

const filters: Record<NotificationView | "all", NotificationFilter> = {
  all: {},
  unread: { unreadOnly: true },
  documents: { kind: "DOCUMENT_PUBLISHED" },
  sessions: { kind: "SESSION_PUBLISHED" },
};

export function NotificationFeed({ view = "all" }: { view?: NotificationView | "all" | undefined }) {
  const { t } = useLingui();
  const markRead = useMarkRead();
  const {
    connection: notifications,
    listKey,
    error,
    isLoading,
    retry,
    showMore,
  } = usePagedQuery(NotificationFeedDocument, { filter: filters[view] }, pageSize, (data) => data.notifications);
  const steady = useSteadyRows(notifications?.edges.map(({ node }) => node) ?? [], listKey);
  const { waitingCount } = steady;

  return (
    <>
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Vos notifications n’ont pas pu être chargées.</Trans>
        </BlockFailure>
      )}
      {!notifications && !error && <SkeletonRows rows={6} />}
      {notifications?.edges.length === 0 && (
        <Card>
          <EmptyState icon={IconBell}>
            {view === "unread" ? (
              <Trans>Vous avez tout lu.</Trans>
            ) : (
              <Trans>Vous serez prévenu ici de chaque nouvelle session et de chaque nouveau document.</Trans>
            )}
          </EmptyState>
        </Card>
      )}
      {steady.rows.length > 0 && (
        <div {...steady.holding}>
          <NewRowsNotice
            count={waitingCount}
            label={t`${plural(waitingCount, { one: "# nouvelle notification", other: "# nouvelles notifications" })}`}
            onShow={steady.showWaiting}
          />
          <NotificationList notifications={steady.rows} onRead={markRead} />
        </div>
      )}
      {notifications && (
        <LoadMore
          hasMore={notifications.pageInfo.hasNextPage}
          loading={isLoading}
          onMore={showMore}
          shown={notifications.edges.length}
          total={notifications.totalCount}
        />
      )}
    </>
  );
}
