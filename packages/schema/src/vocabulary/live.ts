/** What a live hint may be about. */
export const changeKinds = [
  "SESSION",
  "BOOKING",
  "DOCUMENT",
  "PUBLICATION",
  "NOTIFICATION",
  "COMPANY",
  "VIEWER",
  "MAIL",
  "RECEIVED_DOCUMENT",
  "EXPECTED_DOCUMENT",
  "DATE_PROPOSAL",
  "ORGANISATION",
  "IMPORT",
  "PROGRAMME",
  "TRAINER",
  "VENUE",
] as const;
export type ChangeKind = (typeof changeKinds)[number];
