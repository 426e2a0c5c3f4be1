import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute } from "@tanstack/react-router";
import { FilterPills, LoadMore, PageHead, SkeletonRows } from "@passerelle/ui";
import { z } from "zod";
import { NoNotification, NotificationFeed, useReading } from "#features/notifications";
import { NotificationsQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

const pageSize = 30;

export const Route = createFileRoute("/_signed-in/notifications")({
  validateSearch: z.object({ view: z.enum(["unread"]).optional().catch(undefined) }),
  component: NotificationsPage,
});

function NotificationsPage() {
  const { t } = useLingui();
  const { view } = Route.useSearch();
  const { read, readAll } = useReading();
  const answer = useQuery(NotificationsQueryDocument, {
    variables: { first: pageSize, filter: view === "unread" ? { unreadOnly: true } : undefined },
  });
  const list = (answer.data ?? answer.previousData)?.notifications;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);
  useRefetchOnChange((change) => change.kind === "NOTIFICATION", answer.refetch);
  useTitle(t`Notifications`);

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Notifications`}
        state={
          list ? <Plural value={list.unreadCount} _0="Tout est lu" one="# non lue" other="# non lues" /> : "\u00a0"
        }
        actions={
          list &&
          list.unreadCount > 0 && (
            <Button variant="default" onClick={() => void readAll()}>
              <Trans>Tout marquer comme lu</Trans>
            </Button>
          )
        }
      />
      <FilterPills
        label={t`Vues`}
        pills={[
          { label: t`Toutes`, href: "/notifications", active: view === undefined },
          {
            label: t`Non lues`,
            href: "/notifications?view=unread",
            count: list?.unreadCount,
            active: view === "unread",
          },
        ]}
      />
      <Block answer={answer} skeleton={<SkeletonRows />}>
        {({ notifications }) =>
          notifications.edges.length === 0 ? (
            <NoNotification />
          ) : (
            <NotificationFeed
              notifications={notifications.edges.map(({ node }) => node)}
              onOpen={(notificationId) => void read(notificationId)}
            />
          )
        }
      </Block>
      <LoadMore
        hasMore={list?.pageInfo.hasNextPage ?? false}
        shown={list?.edges.length ?? 0}
        total={list?.totalCount}
        {...more}
      />
    </div>
  );
}
