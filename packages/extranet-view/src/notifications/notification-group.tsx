import type { FragmentType } from "@apollo/client";
import { useLingui } from "@lingui/react/macro";
import { Fragment } from "react";
import { FeedFile, FeedItem, formatInstantTime, useLocale } from "@passerelle/ui";
import {
  NotificationGroup_NotificationFragmentDoc,
  type NotificationGroup_NotificationFragment,
} from "../gql/graphql.ts";
import { useExtranetLinks, type ExtranetLinks } from "../links.tsx";
import { usePresent } from "../reading/use-present.ts";
import { notificationIcon } from "./notification-icon.ts";
import { isExpected, isProposed, isReplacement, useNotificationWords } from "./notification-words.ts";

type ShownNotification = NotificationGroup_NotificationFragment;

type NotificationGroupProps = {
  notifications: FragmentType<NotificationGroup_NotificationFragment>[];
  onRead?: ((notificationId: string) => void) | undefined;
};

/** The news of one act: a session, a document, or several documents published at once, each struck alone. */
export function NotificationGroup({ notifications, onRead }: NotificationGroupProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
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
      href={isSingle ? announcedAt(first, links) : undefined}
      onOpen={() => onRead?.(first.id)}
    >
      {!isSingle || isReplacement(first)
        ? present.map((notification) => (
            <Fragment key={notification.id}>
              {!isSingle && (
                <FeedFile
                  label={fileLabel(notification)}
                  href={announcedAt(notification, links)}
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

/** What was withdrawn stays written, and leads nowhere. */
function announcedAt(
  { kind, struckAt, documentId, sessionId, dateProposalId }: ShownNotification,
  links: ExtranetLinks,
): string | undefined {
  if (struckAt !== null) return undefined;
  if (isProposed(kind)) return dateProposalId ? links.proposal(dateProposalId) : undefined;
  if (kind === "SESSION_PUBLISHED" || kind === "LEARNER_REMOVED")
    return sessionId ? links.session(sessionId) : undefined;
  // Nothing to open: it is sent from the session it is about, or from the home.
  if (isExpected(kind)) return sessionId ? links.session(sessionId) : links.home();
  return documentId ? links.document(documentId) : undefined;
}
