import type { Labels } from "./label.js";

export const sessionKinds = ["INTER", "INTRA"] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const sessionModalities = ["ON_SITE", "REMOTE", "MIXED", "E_LEARNING"] as const;
export type SessionModality = (typeof sessionModalities)[number];

/** What the staff are shown; derived, never stored. */
export const sessionStatuses = [
  "TO_PLAN",
  "PLANNED",
  "CONFIRMED",
  "IN_PROGRESS",
  "FINISHED",
  "CLOSED",
  "CANCELLED",
] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** Of those that are not over: their dates may still be asked about. */
export const currentSessionStatuses = [
  "TO_PLAN",
  "PLANNED",
  "CONFIRMED",
  "IN_PROGRESS",
] as const satisfies readonly SessionStatus[];

/** What the client is shown: how the staff closed their file is not its business. */
export const extranetSessionStatuses = ["TO_PLAN", "PLANNED", "CONFIRMED", "IN_PROGRESS", "FINISHED"] as const;
export type ExtranetSessionStatus = (typeof extranetSessionStatuses)[number];

export const extranetPeriods = ["UPCOMING", "PAST"] as const;
export type ExtranetPeriod = (typeof extranetPeriods)[number];

/** Where one company stands in one session. */
export const bookingStatuses = ["UNDECIDED", "WON", "COMPLETED", "CANCELLED", "LOST"] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

export const sessionSorts = [
  "STARTS_ASC",
  "STARTS_DESC",
  "TITLE_ASC",
  "TITLE_DESC",
  "REFERENCE_ASC",
  "REFERENCE_DESC",
] as const;
export type SessionSort = (typeof sessionSorts)[number];

/** What clients see of a session in the trash; its documents stay in either case (C-05). */
export const deletedSessionDisplays = ["CANCELLED", "HIDDEN"] as const;
export type DeletedSessionDisplay = (typeof deletedSessionDisplays)[number];

export const sessionArchives = ["EXCLUDED", "ONLY"] as const;
export type SessionArchive = (typeof sessionArchives)[number];

/** What can be taken at the time of a slot. */
export const slotConflictKinds = ["TRAINER", "VENUE"] as const;
export type SlotConflictKind = (typeof slotConflictKinds)[number];

export const trainerSorts = ["NAME_ASC", "NAME_DESC"] as const;
export type TrainerSort = (typeof trainerSorts)[number];

export const venueSorts = ["NAME_ASC", "NAME_DESC", "CITY_ASC", "CITY_DESC"] as const;
export type VenueSort = (typeof venueSorts)[number];

export const sessionKindLabels: Labels<SessionKind> = {
  INTER: { fr: "Inter", en: "Open" },
  INTRA: { fr: "Intra", en: "In-house" },
};

export const sessionModalityLabels: Labels<SessionModality> = {
  ON_SITE: { fr: "Présentiel", en: "On site" },
  REMOTE: { fr: "Distanciel", en: "Remote" },
  MIXED: { fr: "Mixte", en: "Mixed" },
  E_LEARNING: { fr: "E-learning", en: "E-learning" },
};

/** The extranet shows the first five with the same words. */
export const sessionStatusLabels: Labels<SessionStatus> = {
  TO_PLAN: { fr: "À planifier", en: "To plan" },
  PLANNED: { fr: "Planifiée", en: "Planned" },
  CONFIRMED: { fr: "Confirmée", en: "Confirmed" },
  IN_PROGRESS: { fr: "En cours", en: "In progress" },
  FINISHED: { fr: "Terminée", en: "Finished" },
  CLOSED: { fr: "Clôturée", en: "Closed" },
  CANCELLED: { fr: "Annulée", en: "Cancelled" },
};

export const bookingStatusLabels: Labels<BookingStatus> = {
  UNDECIDED: { fr: "Indécis", en: "Undecided" },
  WON: { fr: "Gagné", en: "Won" },
  COMPLETED: { fr: "Finalisé", en: "Completed" },
  CANCELLED: { fr: "Annulé", en: "Cancelled" },
  LOST: { fr: "Perdu", en: "Lost" },
};

/** What is to be done next with a session, in the order in which a session is made. */
export const sessionNextSteps = [
  "PLAN",
  "BOOK",
  "PUBLISH",
  "ENROL",
  "NAME_SEATS",
  "CONFIRM",
  "CONVOKE",
  "CLOSE",
] as const;
export type SessionNextStep = (typeof sessionNextSteps)[number];

export const sessionNextStepLabels: Labels<SessionNextStep> = {
  PLAN: { fr: "Planifier les dates", en: "Plan the dates" },
  BOOK: { fr: "Ajouter un client", en: "Add a client" },
  PUBLISH: { fr: "Rendre visible", en: "Make visible" },
  ENROL: { fr: "Inscrire des apprenants", en: "Enrol learners" },
  NAME_SEATS: { fr: "Faire nommer les participants", en: "Have the places named" },
  CONFIRM: { fr: "Confirmer la session", en: "Confirm the session" },
  CONVOKE: { fr: "Publier les convocations", en: "Publish the convocations" },
  CLOSE: { fr: "Clôturer le dossier", en: "Close the file" },
};
