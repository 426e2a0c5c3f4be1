import type { Labels } from "./label.js";

export const companyKinds = ["COMPANY", "INDIVIDUAL"] as const;
export type CompanyKind = (typeof companyKinds)[number];

export const companySorts = ["NAME_ASC", "NAME_DESC", "CITY_ASC", "CITY_DESC"] as const;
export type CompanySort = (typeof companySorts)[number];

export const contactSorts = ["NAME_ASC", "NAME_DESC", "COMPANY_ASC", "COMPANY_DESC"] as const;
export type ContactSort = (typeof contactSorts)[number];

export const learnerSorts = ["NAME_ASC", "NAME_DESC", "COMPANY_ASC", "COMPANY_DESC"] as const;
export type LearnerSort = (typeof learnerSorts)[number];

/** What can be changed of a company. */
export const companyFields = ["NAME", "KIND", "SIRET", "ADDRESS", "POSTAL_CODE", "CITY", "CENTRE", "PARENT"] as const;
export type CompanyField = (typeof companyFields)[number];

export const companyFieldLabels: Labels<CompanyField> = {
  NAME: { fr: "Raison sociale", en: "Name" },
  KIND: { fr: "Nature", en: "Kind" },
  SIRET: { fr: "SIRET", en: "SIRET" },
  ADDRESS: { fr: "Adresse", en: "Address" },
  POSTAL_CODE: { fr: "Code postal", en: "Postal code" },
  CITY: { fr: "Ville", en: "City" },
  CENTRE: { fr: "Centre", en: "Centre" },
  PARENT: { fr: "Maison-mère", en: "Parent company" },
};

/** The facts of the journal, as the history of a company tells them. */
export const companyEventKinds = [
  "COMPANY_CREATED",
  "COMPANY_UPDATED",
  "COMPANY_IMPORTED",
  "COMPANY_COMPLETED_BY_IMPORT",
  "COMPANY_MERGED",
  "CONTACT_ADDED",
  "CONTACT_UPDATED",
  "CONTACT_DELETED",
  "CONTACT_RESTORED",
  "PRIMARY_CONTACT_SET",
  "CONTACT_INVITED",
  "INVITATION_CANCELLED",
  "ACCESS_OPENED",
  "ACCESS_CUT",
] as const;
export type CompanyEventKind = (typeof companyEventKinds)[number];

export const companyEventLabels: Labels<CompanyEventKind> = {
  COMPANY_CREATED: { fr: "Entreprise créée", en: "Company created" },
  COMPANY_UPDATED: { fr: "Fiche modifiée", en: "Record changed" },
  COMPANY_IMPORTED: { fr: "Entreprise importée", en: "Company imported" },
  COMPANY_COMPLETED_BY_IMPORT: { fr: "Fiche complétée par un import", en: "Record completed by an import" },
  COMPANY_MERGED: { fr: "Entreprises fusionnées", en: "Companies merged" },
  CONTACT_ADDED: { fr: "Contact ajouté", en: "Contact added" },
  CONTACT_UPDATED: { fr: "Contact modifié", en: "Contact changed" },
  CONTACT_DELETED: { fr: "Contact supprimé", en: "Contact deleted" },
  CONTACT_RESTORED: { fr: "Contact restauré", en: "Contact restored" },
  PRIMARY_CONTACT_SET: { fr: "Contact principal choisi", en: "Primary contact chosen" },
  CONTACT_INVITED: { fr: "Contact invité", en: "Contact invited" },
  INVITATION_CANCELLED: { fr: "Invitation annulée", en: "Invitation cancelled" },
  ACCESS_OPENED: { fr: "Accès ouvert", en: "Access opened" },
  ACCESS_CUT: { fr: "Accès coupé", en: "Access cut" },
};

/** Letters, digits, spaces and hyphens with a digit at least: clients are not all French, and Corsica writes 2A. */
export const isPostalCode = (value: string): boolean => /^(?=.*\d)[\dA-Z][\dA-Z -]{1,8}[\dA-Z]$/i.test(value);
