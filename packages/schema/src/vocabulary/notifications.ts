export const notificationKinds = ["SESSION_PUBLISHED", "DOCUMENT_PUBLISHED"] as const;
export type NotificationKind = (typeof notificationKinds)[number];
