import { Bell } from "@passerelle/ui";
import { NotificationBellDocument } from "../../gql/graphql.ts";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";

export function NotificationBell({ isActive }: { isActive: boolean }) {
  const { data } = useRecoveringQuery(NotificationBellDocument, {});
  return <Bell unread={data?.notifications.unreadCount ?? 0} href="/notifications" active={isActive} />;
}
