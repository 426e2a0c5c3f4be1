export { notificationListeners } from "./announce.listener.js";
export { markAllNotificationsRead } from "./mark-read.js";
export { LiveResolver } from "./live.resolver.js";
export { NotificationResolver } from "./notification.resolver.js";
