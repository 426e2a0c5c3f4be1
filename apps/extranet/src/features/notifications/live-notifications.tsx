import { useSubscription } from "@apollo/client/react";
import { LiveNotificationsDocument } from "../../gql/graphql.ts";
import { useAnnounce } from "./use-announce.ts";

export function LiveNotifications() {
  const announce = useAnnounce();
  useSubscription(LiveNotificationsDocument, {
    onData: ({ data }) => data.data && announce(data.data.notificationReceived),
  });
  return null;
}
