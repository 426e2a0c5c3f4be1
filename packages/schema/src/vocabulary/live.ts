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
] as const;
export type ChangeKind = (typeof changeKinds)[number];
