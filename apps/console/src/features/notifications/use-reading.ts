import { useApolloClient } from "@apollo/client/react";
import {
  MarkAllNotificationsReadMutationDocument,
  MarkNotificationReadMutationDocument,
  NotificationsQueryDocument,
} from "#gql";

/** Marks as read: what could not be marked stays unread, and can be opened again. */
export function useReading() {
  const client = useApolloClient();
  const refresh = { refetchQueries: [NotificationsQueryDocument] };

  async function read(notificationId: string): Promise<void> {
    const variables = { input: { notificationId } };
    await client
      .mutate({ mutation: MarkNotificationReadMutationDocument, variables, ...refresh })
      .catch(() => undefined);
  }

  async function readAll(): Promise<void> {
    await client.mutate({ mutation: MarkAllNotificationsReadMutationDocument, ...refresh }).catch(() => undefined);
  }

  return { read, readAll };
}
