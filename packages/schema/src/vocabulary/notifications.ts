export const notificationKinds = [
  "SESSION_PUBLISHED",
  "DOCUMENT_PUBLISHED",
  "DOCUMENT_RECEIVED",
  "DOCUMENT_EXPECTED",
  "DOCUMENT_EXPECTED_REMINDER",
  "LEARNER_REMOVED",
  "SEAT_NAMED",
  "DATES_PROPOSED",
  "DATES_ANSWERED",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
