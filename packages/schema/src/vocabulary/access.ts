import type { Labels } from "./label.js";

export const viewerKinds = ["STAFF", "CONTACT"] as const;
export type ViewerKind = (typeof viewerKinds)[number];

export const staffRoles = ["ADMIN", "COORDINATOR", "ACCOUNTANT", "READER"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Where a contact's access to the extranet stands. */
export const accessStates = ["NOT_INVITED", "INVITED", "ACTIVE", "REVOKED"] as const;
export type AccessState = (typeof accessStates)[number];

/** What a contact may do for its company, beyond what every contact may (B-06). */
export const duties = ["ADMINISTRATOR", "MANAGER", "SIGNATORY", "INVOICES"] as const;
export type Duty = (typeof duties)[number];

/** Where a member of the staff stands. */
export const userStates = ["NOT_INVITED", "INVITED", "ACTIVE", "ENDED"] as const;
export type UserState = (typeof userStates)[number];

/** What the link of a mail is for. */
export const linkKinds = [
  "CONTACT_INVITATION",
  "STAFF_INVITATION",
  "PASSWORD_RESET",
  "LOGIN_EMAIL_CHANGE",
  "DATE_PROPOSAL",
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Whether the link of a mail can still be used, and why not. */
export const linkStates = ["OPEN", "EXPIRED", "USED", "CANCELLED", "VOIDED", "SUSPENDED"] as const;
export type LinkState = (typeof linkStates)[number];

/** What an organisation that requires a second factor still asks of a member of its staff before anything else. */
export const secondFactorSteps = ["ENROL", "PROVE"] as const;
export type SecondFactorStep = (typeof secondFactorSteps)[number];

/** What the browser does with a passkey: makes one, or presents one. */
export const passkeyCeremonies = ["CREATE", "PRESENT"] as const;
export type PasskeyCeremonyKind = (typeof passkeyCeremonies)[number];

/** The two sides of the house. */
export const sides = ["CONSOLE", "EXTRANET"] as const;
export type SideName = (typeof sides)[number];

/** How the organisation stands towards VAT: the mention of its papers follows. */
export const vatCases = ["EXEMPT_TRAINING", "FRANCHISE", "LIABLE"] as const;
export type VatCase = (typeof vatCases)[number];
export const isVatCase = (text: string): text is VatCase => (vatCases as readonly string[]).includes(text);

export const staffRoleLabels: Labels<StaffRole> = {
  ADMIN: { fr: "Administrateur", en: "Administrator" },
  COORDINATOR: { fr: "Référent", en: "Coordinator" },
  ACCOUNTANT: { fr: "Comptabilité", en: "Accounting" },
  READER: { fr: "Lecture seule", en: "Read only" },
};

export const accessStateLabels: Labels<AccessState> = {
  NOT_INVITED: { fr: "Non invité", en: "Not invited" },
  INVITED: { fr: "Invité", en: "Invited" },
  ACTIVE: { fr: "Accès ouvert", en: "Access open" },
  REVOKED: { fr: "Accès coupé", en: "Access cut" },
};

export const dutyLabels: Labels<Duty> = {
  ADMINISTRATOR: { fr: "Administrateur de l’entreprise", en: "Company administrator" },
  MANAGER: { fr: "Demandes de formation", en: "Training requests" },
  SIGNATORY: { fr: "Signature pour l’entreprise", en: "Signing for the company" },
  INVOICES: { fr: "Factures", en: "Invoices" },
};

export const userStateLabels: Labels<UserState> = {
  NOT_INVITED: { fr: "Non invité", en: "Not invited" },
  INVITED: { fr: "Invité", en: "Invited" },
  ACTIVE: { fr: "Actif", en: "Active" },
  ENDED: { fr: "Accès retiré", en: "Access removed" },
};

export const vatCaseLabels: Labels<VatCase> = {
  EXEMPT_TRAINING: {
    fr: "Formation exonérée (article 261-4-4° a du CGI)",
    en: "Exempt training (article 261-4-4° a of the CGI)",
  },
  FRANCHISE: {
    fr: "Franchise en base (article 293 B du CGI)",
    en: "Below the VAT threshold (article 293 B of the CGI)",
  },
  LIABLE: { fr: "Assujetti à la TVA", en: "Liable to VAT" },
};
