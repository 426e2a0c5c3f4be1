export { MarkNotificationReadInput, NotificationsRead } from "./mark-read.js";
export { Notification, NotificationKind } from "./notification.js";
export {
  NotificationConnection,
  NotificationEdge,
  NotificationFilter,
  NotificationsArguments,
} from "./notification-list.js";
