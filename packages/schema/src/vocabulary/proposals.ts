import type { Labels } from "./label.js";

/** Where a proposal of dates stands. */
export const dateProposalStates = [
  "PENDING",
  "OPTION_CHOSEN",
  "ACCEPTED",
  "DECLINED",
  "EXPIRED",
  "SUSPENDED",
  "VOIDED",
] as const;
export type DateProposalState = (typeof dateProposalStates)[number];

/** What the client answered. */
export const dateOutcomes = ["ACCEPTED", "DECLINED", "OPTION_CHOSEN"] as const;
export type DateOutcome = (typeof dateOutcomes)[number];

/** What the client says: to the one option there is, yes or no; of several, which. */
export const dateAnswers = ["ACCEPT", "DECLINE", "CHOOSE"] as const;
export type DateAnswerWish = (typeof dateAnswers)[number];

/** By which way a client answers. */
export const dateAnswerChannels = ["MAIL", "EXTRANET"] as const;
export type DateAnswerChannel = (typeof dateAnswerChannels)[number];

/** Why a proposal no longer waits for an answer, though nobody gave one. */
export const dateVoidReasons = ["RESENT", "MANUAL", "DATES_MOVED", "WITHDRAWN", "PLANNED"] as const;
export type DateVoidReason = (typeof dateVoidReasons)[number];

/** Where the contacts of the client find a proposal. */
export const extranetDateProposalStates = ["OPEN", "ANSWERED", "EXPIRED", "SUSPENDED"] as const;
export type ExtranetDateProposalState = (typeof extranetDateProposalStates)[number];

export const dateProposalSorts = ["DUE_ASC", "DUE_DESC", "SENT_DESC"] as const;
export type DateProposalSort = (typeof dateProposalSorts)[number];

/** In clear to the others («CC»), or not («CCI»). */
export const mailCopyKinds = ["CC", "BCC"] as const;
export type MailCopyKind = (typeof mailCopyKinds)[number];

export const dateProposalStateLabels: Labels<DateProposalState> = {
  PENDING: { fr: "En attente", en: "Awaiting an answer" },
  OPTION_CHOSEN: { fr: "Option choisie", en: "Option chosen" },
  ACCEPTED: { fr: "Acceptée", en: "Accepted" },
  DECLINED: { fr: "Déclinée", en: "Declined" },
  EXPIRED: { fr: "Échéance dépassée", en: "Past its due date" },
  SUSPENDED: { fr: "Suspendue", en: "Suspended" },
  VOIDED: { fr: "Sans effet", en: "Void" },
};

export const dateOutcomeLabels: Labels<DateOutcome> = {
  ACCEPTED: { fr: "Dates acceptées", en: "Dates accepted" },
  DECLINED: { fr: "Dates déclinées", en: "Dates declined" },
  OPTION_CHOSEN: { fr: "Option choisie", en: "Option chosen" },
};

export const dateVoidReasonLabels: Labels<DateVoidReason> = {
  RESENT: { fr: "Remplacée par une proposition plus récente", en: "Replaced by a newer proposal" },
  MANUAL: { fr: "Dates validées manuellement", en: "Dates validated by hand" },
  DATES_MOVED: { fr: "Les dates de la session ont changé", en: "The dates of the session changed" },
  WITHDRAWN: { fr: "Proposition retirée", en: "Proposal withdrawn" },
  PLANNED: { fr: "La session a été planifiée à d’autres dates", en: "The session was planned on other dates" },
};

export const dateAnswerChannelLabels: Labels<DateAnswerChannel> = {
  MAIL: { fr: "Par le mail", en: "From the mail" },
  EXTRANET: { fr: "Sur l’extranet", en: "On the extranet" },
};
