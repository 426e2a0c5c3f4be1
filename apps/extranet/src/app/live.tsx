import type { ApolloClient } from "@apollo/client";
import type { Change, ChangeKind } from "@passerelle/client";
import { useEffect, useEffectEvent } from "react";
import { useAnnounce } from "../features/notifications/use-announce.ts";
import { usePasserelle } from "./passerelle-context.ts";

/** What the cache calls each kind. A published document is known to its client by its publication. */
const typenames = {
  SESSION: ["ExtranetSession"],
  PUBLICATION: ["ExtranetDocument"],
  NOTIFICATION: ["Notification"],
} satisfies Partial<Record<ChangeKind, string[]>>;

const published = ["HomePage", "SessionList", "SessionPage", "DocumentFilters", "DocumentList", "DocumentPage"];

/** The queries that show something of each kind, by their names. */
const shownIn: Partial<Record<ChangeKind, string[]>> = {
  SESSION: published,
  PUBLICATION: published,
  NOTIFICATION: ["NotificationBell", "NotificationFeed", "NotificationFilters"],
  VIEWER: ["Root"],
};

/** Follows what others do: what is shown is read again, what is gone goes, what is new is announced. */
export function Live() {
  const client = usePasserelle();
  const announce = useEffectEvent(useAnnounce());

  useEffect(
    () =>
      client.follow({
        typenames,
        onChanges: (changes) => refetchShown(client.apollo, changes),
        onNotification: (notification) => announce(notification),
      }),
    [client],
  );
  return null;
}

function refetchShown(apollo: ApolloClient, changes: readonly Change[]): void {
  const names = new Set(changes.flatMap(({ kind }) => shownIn[kind] ?? []));
  for (const query of apollo.getObservableQueries("active")) {
    // A failure is shown by the block whose query it is.
    if (query.queryName && names.has(query.queryName)) void query.refetch().catch(() => undefined);
  }
}
