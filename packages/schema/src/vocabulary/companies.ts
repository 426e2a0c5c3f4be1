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

/** Letters, digits, spaces and hyphens with a digit at least: clients are not all French, and Corsica writes 2A. */
export const isPostalCode = (value: string): boolean => /^(?=.*\d)[\dA-Z][\dA-Z -]{1,8}[\dA-Z]$/i.test(value);
