import { useMutation } from "@apollo/client/react";
import {
  MarkNotificationReadDocument,
  NotificationBellDocument,
  NotificationFiltersDocument,
} from "../../gql/graphql.ts";

/** Opening what a notification announces is reading it. */
export function useMarkRead(): (notificationId: string) => void {
  const [markRead] = useMutation(MarkNotificationReadDocument, {
    refetchQueries: [NotificationBellDocument, NotificationFiltersDocument],
  });
  // A reading that could not be written is not worth a word: the notification stays unread and can be opened again.
  return (notificationId) => void markRead({ variables: { input: { notificationId } } }).catch(() => undefined);
}
