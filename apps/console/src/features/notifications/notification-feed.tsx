import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { FeedDay, FeedItem, calendarDay, formatDayHeading, formatInstantTime, useLocale } from "@passerelle/ui";
import { isInternalRoute } from "@passerelle/schema/vocabulary";
import { IconBell } from "@tabler/icons-react";
import { NotificationItem_NotificationFragmentDoc, type NotificationItem_NotificationFragment } from "#gql";
import { useNotificationWords } from "./notification-words.ts";

type NotificationFeedProps = {
  notifications: FragmentType<NotificationItem_NotificationFragment>[];
  onOpen: (notificationId: string) => void;
};

/** By day, newest first. */
export function NotificationFeed({ notifications, onOpen }: NotificationFeedProps) {
  const locale = useLocale();
  const words = useNotificationWords();
  const { data } = useSuspenseFragment({ fragment: NotificationItem_NotificationFragmentDoc, from: notifications });
  const now = new Date();

  return [...Map.groupBy(data, (each) => calendarDay(each.occurredAt))].map(([day, ofTheDay]) => (
    <FeedDay key={day} heading={formatDayHeading(ofTheDay[0]!.occurredAt, now, locale)}>
      {ofTheDay.map((each) => (
        <FeedItem
          key={each.id}
          icon={IconBell}
          title={words(each)}
          context={each.sessionTitle}
          time={formatInstantTime(each.occurredAt, locale)}
          unread={each.readAt === null}
          struck={each.struckAt !== null}
          href={linkOf(each)}
          onOpen={() => onOpen(each.id)}
        />
      ))}
    </FeedDay>
  ));
}

/** A link from anywhere is followed only inside the console. */
export function linkOf({ link }: { link: string | null }): string | undefined {
  return isInternalRoute(link) ? link : undefined;
}
