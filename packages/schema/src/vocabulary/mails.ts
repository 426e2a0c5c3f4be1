import type { Labels } from "./label.js";

/** Where a mail stands on its way out. */
export const mailStates = ["QUEUED", "SENT", "FAILED", "BOUNCED", "CANCELLED"] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail was held back. WITHDRAWN: what it says no longer holds. OVERTAKEN: its calendar is told of something later, or has nothing to be told. */
export const mailCancelReasons = ["WITHDRAWN", "OVERTAKEN"] as const;
export type MailCancelReason = (typeof mailCancelReasons)[number];

/** What the house writes by mail. */
export const mailTemplates = [
  "CONTACT_INVITATION",
  "STAFF_INVITATION",
  "CONTACT_INVITATION_REMINDER",
  "STAFF_INVITATION_REMINDER",
  "PASSWORD_RESET",
  "LOGIN_EMAIL_CHANGE",
  "NEW_DEVICE",
  "SECURITY_CHANGE",
  "DOCUMENT_EXPECTED",
  "DATE_PROPOSAL",
  "DATE_PROPOSAL_REMINDER",
  "DATES_ANSWER_RECEIPT",
  "DATES_CHANGED",
  "CALENDAR_INVITATION",
  "CALENDAR_UPDATE",
  "CALENDAR_CANCELLATION",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

export const mailSorts = ["CREATED_DESC", "CREATED_ASC"] as const;
export type MailSort = (typeof mailSorts)[number];

export const mailStateLabels: Labels<MailState> = {
  QUEUED: { fr: "En attente", en: "Waiting" },
  SENT: { fr: "Envoyé", en: "Sent" },
  FAILED: { fr: "Refusé", en: "Refused" },
  BOUNCED: { fr: "Rebond", en: "Bounced" },
  CANCELLED: { fr: "Annulé", en: "Cancelled" },
};

export const mailCancelReasonLabels: Labels<MailCancelReason> = {
  WITHDRAWN: {
    fr: "Ce qu’il annonçait n’était plus vrai au moment de partir.",
    en: "What it said no longer held when it was to leave.",
  },
  OVERTAKEN: {
    fr: "Les dates ont encore changé avant son départ.",
    en: "The dates changed again before it left.",
  },
};

export const mailTemplateLabels: Labels<MailTemplate> = {
  CONTACT_INVITATION: { fr: "Invitation à l’Espace entreprise", en: "Invitation to the company space" },
  STAFF_INVITATION: { fr: "Invitation d’un utilisateur", en: "Invitation of a user" },
  CONTACT_INVITATION_REMINDER: {
    fr: "Relance d’une invitation à l’Espace entreprise",
    en: "Reminder of an invitation to the company space",
  },
  STAFF_INVITATION_REMINDER: {
    fr: "Relance d’une invitation d’utilisateur",
    en: "Reminder of an invitation of a user",
  },
  PASSWORD_RESET: { fr: "Nouveau mot de passe", en: "New password" },
  LOGIN_EMAIL_CHANGE: { fr: "Changement d’adresse de connexion", en: "Change of sign-in address" },
  NEW_DEVICE: { fr: "Connexion depuis un nouvel appareil", en: "Sign-in from a new device" },
  SECURITY_CHANGE: { fr: "Changement des moyens de connexion", en: "Change of the means to sign in" },
  DOCUMENT_EXPECTED: { fr: "Document attendu", en: "Document expected" },
  DATE_PROPOSAL: { fr: "Proposition de dates", en: "Date proposal" },
  DATE_PROPOSAL_REMINDER: { fr: "Relance d’une proposition de dates", en: "Reminder of a date proposal" },
  DATES_ANSWER_RECEIPT: { fr: "Réponse à une proposition de dates", en: "Answer to a date proposal" },
  DATES_CHANGED: { fr: "Changement de dates", en: "Change of dates" },
  CALENDAR_INVITATION: { fr: "Invitation agenda", en: "Calendar invitation" },
  CALENDAR_UPDATE: { fr: "Mise à jour d’une invitation agenda", en: "Update of a calendar invitation" },
  CALENDAR_CANCELLATION: { fr: "Annulation d’une invitation agenda", en: "Cancellation of a calendar invitation" },
};

/** The parts of a mail that an organisation may write in other words. */
export const mailWordingParts = ["SUBJECT", "HEADING", "BODY"] as const;
export type MailWordingPart = (typeof mailWordingParts)[number];

/** Why a text does not become words. */
export const mailWordingFaultReasons = [
  "UNKNOWN_FIELD",
  "UNKNOWN_FILTER",
  "UNKNOWN_TAG",
  "TOO_MUCH",
  "TOO_LONG",
  "EMPTY",
  "UNREADABLE",
] as const;
export type MailWordingFaultReason = (typeof mailWordingFaultReasons)[number];

/** `{name}` is the field, filter or tag that nobody knows. */
export const mailWordingFaultLabels: Labels<MailWordingFaultReason> = {
  UNKNOWN_FIELD: {
    fr: "La balise « {name} » n’existe pas dans ce modèle. Choisissez-en une dans la liste.",
    en: "The field “{name}” does not exist in this template. Choose one from the list.",
  },
  UNKNOWN_FILTER: {
    fr: "Le filtre « {name} » n’est pas accepté. Retirez-le.",
    en: "The filter “{name}” is not accepted. Take it out.",
  },
  UNKNOWN_TAG: {
    fr: "L’instruction « {name} » n’est pas acceptée. Seules les conditions le sont (if, unless, case).",
    en: "The instruction “{name}” is not accepted. Only conditions are (if, unless, case).",
  },
  TOO_MUCH: {
    fr: "Ce texte demande trop de calcul. Simplifiez ses conditions.",
    en: "This text asks for too much work. Make its conditions simpler.",
  },
  TOO_LONG: { fr: "Ce texte est trop long. Raccourcissez-le.", en: "This text is too long. Shorten it." },
  EMPTY: { fr: "Ce texte est vide. Écrivez-en un.", en: "This text is empty. Write one." },
  UNREADABLE: {
    fr: "Ce passage ne se lit pas. Vérifiez que chaque accolade et chaque condition est fermée.",
    en: "This passage cannot be read. Check that each brace and each condition is closed.",
  },
};
