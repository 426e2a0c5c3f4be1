import { localeLabels, locales, type Label, type Labels, type Locale } from "./label.js";
import { normaliseSearch } from "./text.js";

/** What the rows of a file are about. */
export const importSubjects = ["COMPANIES_AND_CONTACTS", "LEARNERS"] as const;
export type ImportSubject = (typeof importSubjects)[number];

/** Where an import stands. */
export const importStates = ["RUNNING", "DONE", "FAILED", "UNDOING", "UNDONE"] as const;
export type ImportState = (typeof importStates)[number];

/** What is done with a row that is there already. */
export const importChoices = ["MERGE", "SKIP", "CREATE"] as const;
export type ImportChoice = (typeof importChoices)[number];

/** What a column of the file can hold. */
export const importFields = [
  "COMPANY_NAME",
  "SIRET",
  "ADDRESS",
  "POSTAL_CODE",
  "CITY",
  "PARENT_NAME",
  "CONTACT_NAME",
  "CONTACT_FIRST_NAME",
  "CONTACT_LAST_NAME",
  "CONTACT_EMAIL",
  "CONTACT_PHONE",
  "CONTACT_JOB_TITLE",
  "CONTACT_LOCALE",
  "FIRST_NAME",
  "LAST_NAME",
  "EMAIL",
  "BIRTH_DATE",
] as const;
export type ImportField = (typeof importFields)[number];

export const fieldsOfSubject: Readonly<Record<ImportSubject, readonly ImportField[]>> = {
  COMPANIES_AND_CONTACTS: importFields.slice(0, 13),
  LEARNERS: ["COMPANY_NAME", "SIRET", "FIRST_NAME", "LAST_NAME", "EMAIL", "BIRTH_DATE"],
};

/** How people call the columns of a person, in French and in English, by `headerKey`. */
export const personHeaders: readonly [PersonField, RegExp][] = [
  ["FIRST_NAME", /^(prenom|first name|given name)$/],
  ["LAST_NAME", /^(nom( de famille| d'usage)?|last name|surname|family name|name)$/],
  ["EMAIL", /^(e ?mail|courriel|mail|adresse (e ?mail|mail))$/],
  ["BIRTH_DATE", /^(date de naissance|ne( \(?e\)?)? le|naissance|birth ?date|date of birth|dob)$/],
];
export type PersonField = Extract<ImportField, "FIRST_NAME" | "LAST_NAME" | "EMAIL" | "BIRTH_DATE">;

/** A header without its capitals, accents and marks. */
export const headerKey = (header: string): string =>
  normaliseSearch(header)
    .replace(/[^a-z0-9']+/g, " ")
    .trim();

/** The language that a cell names, by its code or its name, in French or in English; null when it is none of ours. */
export function readLocale(written: string): Locale | null {
  const key = headerKey(written);
  const names = (locale: Locale) => [locale, ...Object.values(localeLabels[locale])].map(headerKey);
  return locales.find((locale) => names(locale).includes(key)) ?? null;
}

/** What can be wrong with a row; the last two let the row be imported all the same. */
export const importProblems = [
  "COMPANY_NAME_MISSING",
  "LAST_NAME_MISSING",
  "SIRET_INVALID",
  "EMAIL_INVALID",
  "POSTAL_CODE_INVALID",
  "BIRTH_DATE_INVALID",
  "LOCALE_UNKNOWN",
  "TEXT_TOO_LONG",
  "COMPANY_UNKNOWN",
  "COMPANY_AMBIGUOUS",
  "SIRET_OF_ANOTHER",
  "PARENT_UNKNOWN",
  "PARENT_AMBIGUOUS",
] as const;
export type ImportProblemCode = (typeof importProblems)[number];

export const isWarning = (code: ImportProblemCode): boolean => code === "PARENT_UNKNOWN" || code === "PARENT_AMBIGUOUS";

/** Why a row is held for one that is there already. */
export const importMatches = ["SAME_SIRET", "SAME_NAME_AND_CITY", "SAME_EMAIL", "SAME_NAME", "TWICE_IN_FILE"] as const;
export type ImportMatch = (typeof importMatches)[number];

export const importSubjectLabels: Labels<ImportSubject> = {
  COMPANIES_AND_CONTACTS: { fr: "Entreprises et contacts", en: "Companies and contacts" },
  LEARNERS: { fr: "Apprenants", en: "Learners" },
};

export const importStateLabels: Labels<ImportState> = {
  RUNNING: { fr: "En cours", en: "Running" },
  DONE: { fr: "Terminé", en: "Done" },
  FAILED: { fr: "Échec", en: "Failed" },
  UNDOING: { fr: "Annulation en cours", en: "Being undone" },
  UNDONE: { fr: "Annulé", en: "Undone" },
};

export const importChoiceLabels: Labels<ImportChoice> = {
  MERGE: { fr: "Compléter la fiche existante", en: "Complete the existing record" },
  SKIP: { fr: "Ignorer la ligne", en: "Skip the row" },
  CREATE: { fr: "Créer une autre fiche", en: "Create another record" },
};

export const importFieldLabels: Labels<ImportField> = {
  COMPANY_NAME: { fr: "Entreprise", en: "Company" },
  SIRET: { fr: "SIRET", en: "SIRET" },
  ADDRESS: { fr: "Adresse", en: "Address" },
  POSTAL_CODE: { fr: "Code postal", en: "Postal code" },
  CITY: { fr: "Ville", en: "City" },
  PARENT_NAME: { fr: "Maison-mère", en: "Parent company" },
  CONTACT_NAME: { fr: "Nom complet du contact", en: "Full name of the contact" },
  CONTACT_FIRST_NAME: { fr: "Prénom du contact", en: "First name of the contact" },
  CONTACT_LAST_NAME: { fr: "Nom du contact", en: "Last name of the contact" },
  CONTACT_EMAIL: { fr: "E-mail du contact", en: "E-mail of the contact" },
  CONTACT_PHONE: { fr: "Téléphone du contact", en: "Telephone of the contact" },
  CONTACT_JOB_TITLE: { fr: "Fonction du contact", en: "Job title of the contact" },
  CONTACT_LOCALE: { fr: "Langue du contact", en: "Language of the contact" },
  FIRST_NAME: { fr: "Prénom", en: "First name" },
  LAST_NAME: { fr: "Nom", en: "Last name" },
  EMAIL: { fr: "E-mail", en: "E-mail" },
  BIRTH_DATE: { fr: "Date de naissance", en: "Date of birth" },
};

export const importMatchLabels: Labels<ImportMatch> = {
  SAME_SIRET: { fr: "Même SIRET", en: "Same SIRET" },
  SAME_NAME_AND_CITY: { fr: "Même nom et même ville", en: "Same name and city" },
  SAME_EMAIL: { fr: "Même adresse e-mail", en: "Same e-mail address" },
  SAME_NAME: { fr: "Même nom", en: "Same name" },
  TWICE_IN_FILE: { fr: "Déjà présent plus haut dans le fichier", en: "Already higher up in the file" },
};

/** `{value}` is what the cell holds. */
const sentences: Labels<ImportProblemCode> = {
  COMPANY_NAME_MISSING: { fr: "le nom de l’entreprise est vide.", en: "the name of the company is empty." },
  LAST_NAME_MISSING: { fr: "le nom de la personne est vide.", en: "the last name of the person is empty." },
  SIRET_INVALID: {
    fr: "le SIRET «\u202f{value}\u202f» est faux\u202f: sa clé ne correspond pas.",
    en: "the SIRET “{value}” is wrong: its key does not fit.",
  },
  EMAIL_INVALID: {
    fr: "l’adresse e-mail «\u202f{value}\u202f» est inutilisable.",
    en: "the e-mail address “{value}” cannot be used.",
  },
  POSTAL_CODE_INVALID: {
    fr: "le code postal «\u202f{value}\u202f» est inutilisable.",
    en: "the postal code “{value}” cannot be used.",
  },
  BIRTH_DATE_INVALID: {
    fr: "la date de naissance «\u202f{value}\u202f» n’existe pas.",
    en: "the date of birth “{value}” does not exist.",
  },
  LOCALE_UNKNOWN: {
    fr: "la langue «\u202f{value}\u202f» est inconnue\u202f: écrivez «\u202ffrançais\u202f» ou «\u202fanglais\u202f», ou laissez la case vide.",
    en: "the language “{value}” is unknown: write “French” or “English”, or leave the cell empty.",
  },
  TEXT_TOO_LONG: { fr: "le texte «\u202f{value}…\u202f» est trop long.", en: "the text “{value}…” is too long." },
  COMPANY_UNKNOWN: {
    fr: "l’entreprise «\u202f{value}\u202f» n’existe pas encore.",
    en: "the company “{value}” does not exist yet.",
  },
  COMPANY_AMBIGUOUS: {
    fr: "plusieurs entreprises s’appellent «\u202f{value}\u202f»\u202f: indiquez le SIRET.",
    en: "several companies are called “{value}”: give the SIRET.",
  },
  SIRET_OF_ANOTHER: {
    fr: "le SIRET «\u202f{value}\u202f» est déjà celui d’une autre entreprise.",
    en: "another company already has the SIRET “{value}”.",
  },
  PARENT_UNKNOWN: {
    fr: "la maison-mère «\u202f{value}\u202f» est introuvable\u202f: la fiche est créée sans elle.",
    en: "the parent company “{value}” was not found: the record is made without it.",
  },
  PARENT_AMBIGUOUS: {
    fr: "plusieurs entreprises s’appellent «\u202f{value}\u202f»\u202f: la maison-mère reste à choisir.",
    en: "several companies are called “{value}”: the parent company remains to be chosen.",
  },
};

/** What is wrong on a row, in words. */
export function importProblemSentence(problem: { row: number; code: ImportProblemCode; value: string }): Label {
  const { fr, en } = sentences[problem.code];
  const value = problem.value.slice(0, 60);
  return {
    fr: `Ligne ${problem.row}\u202f: ${fr.replace("{value}", () => value)}`,
    en: `Row ${problem.row}: ${en.replace("{value}", () => value)}`,
  };
}
