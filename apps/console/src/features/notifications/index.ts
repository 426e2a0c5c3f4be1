export { NoNotification, NotificationBell } from "./notification-bell.tsx";
export { NotificationFeed } from "./notification-feed.tsx";
export { useNotificationWords } from "./notification-words.ts";
export { useReading } from "./use-reading.ts";
