/** The facts of the journal, as the history of a session tells them. */
export const eventKinds = [
  "SESSION_PLANNED",
  "COMPANY_BOOKED",
  "SESSION_PUBLISHED",
  "SESSION_UNPUBLISHED",
  "DOCUMENT_ADDED",
  "DOCUMENT_VERSION_ADDED",
  "DOCUMENT_DELETED",
  "DOCUMENT_RESTORED",
  "DOCUMENT_PUBLISHED",
  "DOCUMENT_WITHDRAWN",
  "DOCUMENT_OPENED",
] as const;
export type EventKind = (typeof eventKinds)[number];
