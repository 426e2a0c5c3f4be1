export { notificationListeners } from "./announce.listener.js";
export { LiveResolver } from "./live.resolver.js";
export { NotificationResolver } from "./notification.resolver.js";
