import type { Labels } from "./label.js";

/** What the trash holds. */
export const trashKinds = ["SESSION", "ENROLMENT", "DOCUMENT", "RECEIVED_DOCUMENT", "LEARNER", "CONTACT"] as const;
export type TrashKind = (typeof trashKinds)[number];

export const trashKindLabels: Labels<TrashKind> = {
  SESSION: { fr: "Session", en: "Session" },
  ENROLMENT: { fr: "Inscription", en: "Enrolment" },
  DOCUMENT: { fr: "Document", en: "Document" },
  RECEIVED_DOCUMENT: { fr: "Document reçu", en: "Received document" },
  LEARNER: { fr: "Apprenant", en: "Learner" },
  CONTACT: { fr: "Contact", en: "Contact" },
};

export const trashSorts = ["DELETED_DESC", "DELETED_ASC"] as const;
export type TrashSort = (typeof trashSorts)[number];

/** Why something stays when its time in the trash is over. */
export const trashKeepReasons = ["CLIENT_HOLDS", "LEGAL_RECORD", "IN_USE"] as const;
export type TrashKeepReason = (typeof trashKeepReasons)[number];

export const trashKeepReasonLabels: Labels<TrashKeepReason> = {
  CLIENT_HOLDS: { fr: "Conservé : le client en voit encore une partie", en: "Kept: the client still sees some of it" },
  LEGAL_RECORD: { fr: "Conservé : la loi l’exige", en: "Kept: the law requires it" },
  IN_USE: { fr: "Conservé : un autre dossier s’y rattache", en: "Kept: another record depends on it" },
};

/** What has changed meanwhile around something in the trash: it can be restored, and whoever does it is told. */
export const trashWarningCodes = [
  "COMPANY_MERGED",
  "TRAINER_DELETED",
  "VENUE_DELETED",
  "SESSION_DELETED",
  "LEARNER_DELETED",
] as const;
export type TrashWarningCode = (typeof trashWarningCodes)[number];
