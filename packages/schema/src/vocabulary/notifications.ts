export const notificationKinds = [
  "SESSION_PUBLISHED",
  "DOCUMENT_PUBLISHED",
  "DOCUMENT_RECEIVED",
  "DOCUMENT_EXPECTED",
  "DOCUMENT_EXPECTED_REMINDER",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
