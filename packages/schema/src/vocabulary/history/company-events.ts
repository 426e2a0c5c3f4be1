import type { Told } from "./told.js";

/** What happens to the records of clients and of their contacts. */
export const companyEvents = {
  COMPANY_CREATED: {
    event: "companies.created",
    fr: "{actor} a créé la fiche de {company}.",
    en: "{actor} created the record of {company}.",
  },
  COMPANY_UPDATED: {
    event: "companies.updated",
    fr: "{actor} a modifié la fiche de {company}.",
    en: "{actor} changed the record of {company}.",
  },
  COMPANY_IMPORTED: {
    event: "companies.imported",
    fr: "{actor} a créé la fiche de {company} par un import.",
    en: "{actor} created the record of {company} by an import.",
  },
  COMPANY_COMPLETED_BY_IMPORT: {
    event: "companies.completedByImport",
    fr: "{actor} a complété la fiche de {company} par un import.",
    en: "{actor} completed the record of {company} by an import.",
  },
  COMPANY_MERGED: {
    event: "companies.merged",
    fr: "{actor} a fusionné {subject} dans {company}.",
    en: "{actor} merged {subject} into {company}.",
  },
  CONTACT_ADDED: {
    event: "companies.contactAdded",
    fr: "{actor} a ajouté le contact {subject}.",
    en: "{actor} added the contact {subject}.",
  },
  CONTACT_IMPORTED: {
    event: "companies.contactImported",
    fr: "{actor} a ajouté le contact {subject} par un import.",
    en: "{actor} added the contact {subject} by an import.",
  },
  CONTACT_UPDATED: {
    event: "companies.contactUpdated",
    fr: "{actor} a modifié le contact {subject}.",
    en: "{actor} changed the contact {subject}.",
  },
  CONTACT_DELETED: {
    event: "companies.contactDeleted",
    fr: "{actor} a supprimé le contact {subject}.",
    en: "{actor} deleted the contact {subject}.",
  },
  CONTACT_RESTORED: {
    event: "companies.contactRestored",
    fr: "{actor} a restauré le contact {subject}.",
    en: "{actor} restored the contact {subject}.",
  },
  PRIMARY_CONTACT_SET: {
    event: "companies.primaryContactSet",
    fr: "{actor} a choisi {subject} comme contact principal.",
    en: "{actor} chose {subject} as the primary contact.",
  },
} as const satisfies Record<string, Told>;
