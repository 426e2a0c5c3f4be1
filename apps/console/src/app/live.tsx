import type { Follower, PasserelleClient } from "@passerelle/client";
import { useConnectionStatus, type Change, type ConnectionStatus } from "@passerelle/client";
import { createContext, use, useEffect, useEffectEvent } from "react";
import { useAnnounce } from "#features/notifications";
import { tellChanges } from "#lib/changes.ts";

export type LiveLink = Pick<PasserelleClient, "connection" | "follow">;

export const LiveContext = createContext<LiveLink | undefined>(undefined);

const typenames: Follower["typenames"] = {
  SESSION: ["Session"],
  BOOKING: ["Booking"],
  DOCUMENT: ["Document"],
  PUBLICATION: ["Publication"],
  RECEIVED_DOCUMENT: ["ReceivedDocument"],
  EXPECTED_DOCUMENT: ["ExpectedDocument"],
  NOTIFICATION: ["Notification"],
  COMPANY: ["Company"],
  MAIL: ["Mail"],
  DATE_PROPOSAL: ["DateProposal"],
  PROGRAMME: ["Programme"],
  TRAINER: ["Trainer"],
  VENUE: ["Venue"],
};

/** From the first screen behind the sign-in to the last: what others change is heard, and each region told. */
export function useLive(): ConnectionStatus {
  const live = use(LiveContext);
  if (!live) throw new Error("No live link around this screen");
  const { connection, follow } = live;

  const announce = useEffectEvent(useAnnounce());
  useEffect(
    () =>
      follow({
        typenames,
        onChanges: (changes: readonly Change[]) => tellChanges(changes),
        onNotification: (notification) => announce(notification),
      }),
    [follow],
  );

  return useConnectionStatus(connection);
}
