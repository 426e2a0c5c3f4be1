export { NoNotification, NotificationBell } from "./notification-bell.tsx";
export { NotificationFeed } from "./notification-feed.tsx";
export { useAnnounce } from "./use-announce.tsx";
export { useReading } from "./use-reading.ts";
