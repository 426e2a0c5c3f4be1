import type { FragmentType } from "@apollo/client";
import { useLingui } from "@lingui/react/macro";
import { isInternalRoute } from "@passerelle/schema/vocabulary";
import { Fragment } from "react";
import { FeedFile, FeedItem, formatInstantTime, useLocale } from "@passerelle/ui";
import {
  NotificationGroup_NotificationFragmentDoc,
  type NotificationGroup_NotificationFragment,
} from "../gql/graphql.ts";
import { usePresent } from "../reading/use-present.ts";
import { notificationIcon } from "./notification-icon.ts";
import { isReplacement, useNotificationWords } from "./notification-words.ts";

type ShownNotification = NotificationGroup_NotificationFragment;

type NotificationGroupProps = {
  notifications: FragmentType<NotificationGroup_NotificationFragment>[];
  onRead?: ((notificationId: string) => void) | undefined;
};

/** The news of one act: a session, a document, or several documents published at once, each struck alone. */
export function NotificationGroup({ notifications, onRead }: NotificationGroupProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const words = useNotificationWords();
  const present = usePresent(NotificationGroup_NotificationFragmentDoc, notifications);
  const [first] = present;
  if (!first) return null;
  const fileLabel = (notification: ShownNotification): string =>
    isReplacement(notification)
      ? words.title([notification])
      : (notification.documentTitle ?? words.title([notification]));

  const isSingle = present.length === 1;
  const isStruck = present.every(({ struckAt }) => struckAt !== null);
  const time = formatInstantTime(first.occurredAt, locale);
  const struckOn = isSingle && first.struckAt ? words.struckOn(first.kind, first.struckAt) : null;
  return (
    <FeedItem
      icon={notificationIcon(first.kind, { isSingle, isStruck })}
      title={words.title(present)}
      context={[isSingle ? words.context(first) : first.sessionTitle, struckOn].filter(Boolean).join(" · ")}
      time={t`à ${time}`}
      unread={present.some(({ readAt, struckAt }) => readAt === null && struckAt === null)}
      struck={isStruck}
      href={isSingle ? announcedAt(first) : undefined}
      onOpen={() => onRead?.(first.id)}
    >
      {!isSingle || isReplacement(first)
        ? present.map((notification) => (
            <Fragment key={notification.id}>
              {!isSingle && (
                <FeedFile
                  label={fileLabel(notification)}
                  href={announcedAt(notification)}
                  withdrawn={
                    notification.struckAt ? words.struckOn(notification.kind, notification.struckAt) : undefined
                  }
                  onOpen={() => onRead?.(notification.id)}
                />
              )}
              {isReplacement(notification) && (
                <FeedFile
                  label={words.replaced(notification)}
                  withdrawn={t({ message: "retirée", context: "version" })}
                />
              )}
            </Fragment>
          ))
        : null}
    </FeedItem>
  );
}

/** What was withdrawn stays written, and leads nowhere; the house says where the rest leads, which is followed inside only. */
function announcedAt({ struckAt, link }: ShownNotification): string | undefined {
  return struckAt === null && isInternalRoute(link) ? link : undefined;
}
