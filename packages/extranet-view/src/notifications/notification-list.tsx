import type { FragmentType } from "@apollo/client";
import { FeedDay, formatDayHeading, useLocale } from "@passerelle/ui";
import {
  NotificationList_NotificationFragmentDoc,
  type NotificationList_NotificationFragment,
} from "../gql/graphql.ts";
import { usePresent } from "../reading/use-present.ts";
import { groupNotifications } from "./group-notifications.ts";
import { NotificationGroup } from "./notification-group.tsx";
import classes from "./notifications.module.css";

type NotificationListProps = {
  notifications: FragmentType<NotificationList_NotificationFragment>[];
  /** Opening what it announces is reading it. */
  onRead?: (notificationId: string) => void;
};

export function NotificationList({ notifications, onRead }: NotificationListProps) {
  const locale = useLocale();
  const present = usePresent(NotificationList_NotificationFragmentDoc, notifications, "NotificationList_notification");
  const now = new Date();

  return (
    <div className={classes.days}>
      {groupNotifications(present).map(({ day, occurredAt, acts }) => (
        <FeedDay key={day} heading={formatDayHeading(occurredAt, now, locale)}>
          {acts.map((act) => (
            <NotificationGroup key={act.group} notifications={act.notifications} onRead={onRead} />
          ))}
        </FeedDay>
      ))}
    </div>
  );
}
