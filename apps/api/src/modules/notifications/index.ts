export { notificationListeners } from "./announce.listener.js";
export { markAllNotificationsRead } from "./mark-read.js";
export { LiveResolver } from "./live.resolver.js";
export { ExtranetNotificationsResolver, NotificationResolver } from "./notification.resolver.js";
