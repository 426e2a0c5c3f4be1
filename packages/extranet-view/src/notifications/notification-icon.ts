import {
  IconCalendarEvent,
  IconCalendarOff,
  IconCalendarQuestion,
  IconFileOff,
  IconFiles,
  IconFileText,
  IconFileUpload,
  IconUserMinus,
  type Icon,
} from "@tabler/icons-react";
import { isExpected, isProposed } from "./notification-words.ts";
import type { NotificationKind } from "../gql/graphql.ts";

export function notificationIcon(
  kind: NotificationKind,
  { isSingle, isStruck }: { isSingle: boolean; isStruck: boolean },
): Icon {
  if (kind === "SESSION_PUBLISHED") return isStruck ? IconCalendarOff : IconCalendarEvent;
  if (isProposed(kind)) return isStruck ? IconCalendarOff : IconCalendarQuestion;
  if (kind === "LEARNER_REMOVED") return IconUserMinus;
  if (isStruck) return IconFileOff;
  if (isExpected(kind)) return IconFileUpload;
  return isSingle ? IconFileText : IconFiles;
}
