import type { FragmentType } from "@apollo/client";
import { useQuery, useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Bell, BellPanel, BellRow, EmptyState, SkeletonRows, UiLink, formatRelative, useLocale } from "@passerelle/ui";
import { IconBell } from "@tabler/icons-react";
import { useState } from "react";
import {
  NotificationItem_NotificationFragmentDoc,
  NotificationsQueryDocument,
  type NotificationItem_NotificationFragment,
} from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { linkOf } from "./notification-feed.tsx";
import { useNotificationWords } from "./notification-words.ts";
import { useReading } from "./use-reading.ts";

const shown = 6;

export function NotificationBell() {
  const [opened, setOpened] = useState(false);
  const answer = useQuery(NotificationsQueryDocument, { variables: { first: shown } });
  const { readAll } = useReading();
  useRefetchOnChange(({ kind }) => kind === "NOTIFICATION", answer.refetch);
  const unread = (answer.data ?? answer.previousData)?.notifications.unreadCount ?? 0;

  return (
    <Bell unread={unread} opened={opened} onChange={setOpened}>
      <BellPanel
        action={
          unread > 0 && (
            <Button variant="subtle" size="compact-sm" onClick={() => void readAll()}>
              <Trans>Tout marquer comme lu</Trans>
            </Button>
          )
        }
        footer={
          <UiLink href="/notifications" onClick={() => setOpened(false)}>
            <Trans>Toutes les notifications</Trans>
          </UiLink>
        }
      >
        <Block answer={answer} skeleton={<SkeletonRows rows={3} />}>
          {({ notifications }) =>
            notifications.edges.length === 0 ? (
              <NoNotification />
            ) : (
              <BellRows notifications={notifications.edges.map(({ node }) => node)} onOpen={() => setOpened(false)} />
            )
          }
        </Block>
      </BellPanel>
    </Bell>
  );
}

/** Nothing of this issue notifies the staff: the sentence says what will. */
export function NoNotification() {
  return (
    <EmptyState icon={IconBell}>
      <Trans>Ce que vos clients font dans leur espace s’annoncera ici.</Trans>
    </EmptyState>
  );
}

type BellRowsProps = { notifications: FragmentType<NotificationItem_NotificationFragment>[]; onOpen: () => void };

function BellRows({ notifications, onOpen }: BellRowsProps) {
  const locale = useLocale();
  const words = useNotificationWords();
  const { read } = useReading();
  const { data } = useSuspenseFragment({ fragment: NotificationItem_NotificationFragmentDoc, from: notifications });
  const now = new Date();

  return data.map((each) => (
    <BellRow
      key={each.id}
      title={words(each)}
      context={[each.sessionTitle, formatRelative(each.occurredAt, now, locale)].filter(Boolean).join(" · ")}
      unread={each.readAt === null}
      struck={each.struckAt !== null}
      href={linkOf(each)}
      onOpen={() => {
        onOpen();
        void read(each.id);
      }}
    />
  ));
}
