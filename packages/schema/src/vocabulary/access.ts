import type { Labels } from "./label.js";

export const viewerKinds = ["STAFF", "CONTACT"] as const;
export type ViewerKind = (typeof viewerKinds)[number];

export const staffRoles = ["ADMIN", "COORDINATOR", "ACCOUNTANT", "READER"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Where a contact's access to the extranet stands. */
export const accessStates = ["NOT_INVITED", "ACTIVE", "REVOKED"] as const;
export type AccessState = (typeof accessStates)[number];

export const staffRoleLabels: Labels<StaffRole> = {
  ADMIN: { fr: "Administrateur", en: "Administrator" },
  COORDINATOR: { fr: "Référent", en: "Coordinator" },
  ACCOUNTANT: { fr: "Comptabilité", en: "Accounting" },
  READER: { fr: "Lecture seule", en: "Read only" },
};

export const accessStateLabels: Labels<AccessState> = {
  NOT_INVITED: { fr: "Non invité", en: "Not invited" },
  ACTIVE: { fr: "Accès ouvert", en: "Access open" },
  REVOKED: { fr: "Accès coupé", en: "Access cut" },
};
