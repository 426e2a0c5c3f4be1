import {
  IconCalendarEvent,
  IconCalendarOff,
  IconFileOff,
  IconFiles,
  IconFileText,
  type Icon,
} from "@tabler/icons-react";
import type { NotificationKind } from "../gql/graphql.ts";

export function notificationIcon(
  kind: NotificationKind,
  { isSingle, isStruck }: { isSingle: boolean; isStruck: boolean },
): Icon {
  if (kind === "SESSION_PUBLISHED") return isStruck ? IconCalendarOff : IconCalendarEvent;
  if (isStruck) return IconFileOff;
  return isSingle ? IconFileText : IconFiles;
}
