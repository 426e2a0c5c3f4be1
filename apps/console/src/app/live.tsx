import type { Follower, PasserelleClient } from "@passerelle/client";
import { useConnectionStatus, type Change, type ConnectionStatus } from "@passerelle/client";
import { createContext, use, useEffect } from "react";
import { tellChanges } from "#lib/changes.ts";

export type LiveLink = Pick<PasserelleClient, "connection" | "follow">;

export const LiveContext = createContext<LiveLink | undefined>(undefined);

const typenames: Follower["typenames"] = {
  SESSION: ["Session"],
  BOOKING: ["Booking"],
  DOCUMENT: ["Document"],
  PUBLICATION: ["Publication"],
  NOTIFICATION: ["Notification"],
  COMPANY: ["Company"],
};

/** From the first screen behind the sign-in to the last: what others change is heard, and each region told. */
export function useLive(): ConnectionStatus {
  const live = use(LiveContext);
  if (!live) throw new Error("No live link around this screen");
  const { connection, follow } = live;

  useEffect(() => follow({ typenames, onChanges: (changes: readonly Change[]) => tellChanges(changes) }), [follow]);

  return useConnectionStatus(connection);
}
