import type { ApolloClient } from "@apollo/client";
import { CatchUp } from "./catch-up.ts";
import {
  ChangedDocument,
  NotificationReceivedDocument,
  type Change,
  type ChangeKind,
  type ChangePage,
  type PushedNotification,
} from "./live-documents.ts";
import { keepSubscribed } from "./keep-subscribed.ts";
import type { LiveSocket } from "./socket.ts";

export type Follower = {
  /**
   * A cursor read before what the first screen shows; the one of `prime` by default. Without any, one is asked for now, and
   * what changes between the first screen's answer and that one is missed.
   */
  from?: string;
  /** What the cache calls each kind, so that what is gone leaves it. */
  typenames: Partial<Record<ChangeKind, readonly string[]>>;
  /** Refetch what is shown of these, gone ones included: counts and lists have changed too. */
  onChanges: (changes: readonly Change[]) => void;
  onNotification?: (notification: PushedNotification) => void;
};

type LiveLink = {
  apollo: ApolloClient;
  socket: LiveSocket;
  /** The access acted under was taken away: this is the last thing the page hears. */
  onAccessRemoved: () => void;
};

/** A subscription is confirmed by nobody: a while after the connection, one more look finds what fell before it stood. */
const secondLookAfter = 1_500;

/**
 * A push is a hint. While the link is fresh or a catch-up is running, pushes only say « look again »; once it has
 * settled they are delivered as they are. The cursor is never moved over a page that was not delivered.
 */
export function followChanges({ apollo, socket, onAccessRemoved }: LiveLink, follower: Follower): () => void {
  const catchUp = new CatchUp(apollo, deliver, follower.from ?? null);
  let settling = true;
  let secondLook: ReturnType<typeof setTimeout> | undefined;

  function deliver(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    evictGone(apollo, follower.typenames, changes);
    follower.onChanges(changes);
  }

  function settle(): void {
    settling = true;
    clearTimeout(secondLook);
    void catchUp.look();
    secondLook = setTimeout(() => void catchUp.look().then(() => (settling = false)), secondLookAfter);
  }

  function hear(page: ChangePage): void {
    // Nothing can be asked any more to find out: this push is believed.
    if (page.changes.some(({ kind, gone }) => kind === "VIEWER" && gone)) return onAccessRemoved();
    const isWhole = page.changes.length > 0 && !page.hasMore;
    if (settling || catchUp.isLooking || !isWhole) void catchUp.look();
    else catchUp.take(page);
  }

  settle();
  const stops = [
    socket.onConnected(settle),
    keepSubscribed(
      () => apollo.subscribe({ query: ChangedDocument, fetchPolicy: "no-cache" }),
      ({ changed }) => hear(changed),
    ),
    keepSubscribed(
      () => apollo.subscribe({ query: NotificationReceivedDocument }),
      ({ notificationReceived }) => follower.onNotification?.(notificationReceived),
    ),
    () => clearTimeout(secondLook),
    () => catchUp.stop(),
    // Nobody listens any more: there is nothing to be cut from.
    () => socket.connection.become("online"),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function evictGone(apollo: ApolloClient, typenames: Follower["typenames"], changes: readonly Change[]): void {
  const gone = changes.filter((change) => change.gone);
  if (gone.length === 0) return;
  for (const { id, kind } of gone) {
    for (const __typename of typenames[kind] ?? [])
      apollo.cache.evict({ id: apollo.cache.identify({ __typename, id }) });
  }
  apollo.cache.gc();
}
