import type { Label } from "../label.js";

export const integrationsRefusals = {
  IMPORT_UNREADABLE: {
    fr: "Ce fichier est illisible. Enregistrez-le en CSV ou en XLSX, puis déposez-le à nouveau.",
    en: "This file cannot be read. Save it as CSV or XLSX, then drop it again.",
  },
  IMPORT_EMPTY: {
    fr: "Ce fichier ne contient aucune ligne sous ses titres. Complétez-le, puis déposez-le à nouveau.",
    en: "This file holds no row below its headers. Complete it, then drop it again.",
  },
  IMPORT_TOO_LARGE: {
    fr: "Ce fichier est trop volumineux. Découpez-le en plusieurs fichiers, puis importez-les l’un après l’autre.",
    en: "This file is too large. Split it into several files, then import them one after the other.",
  },
  IMPORT_COLUMNS_MISSING: {
    fr: "Il manque une colonne indispensable. Indiquez où se trouve le nom, puis recommencez.",
    en: "A necessary column is missing. Say where the name stands, then try again.",
  },
  IMPORT_NOT_DONE: {
    fr: "Cet import est en cours ou déjà annulé. Attendez qu’il soit terminé, puis recommencez.",
    en: "This import is running or was undone already. Wait until it is done, then try again.",
  },
  EXPORT_TOO_LARGE: {
    fr: "Cette liste est trop longue pour un fichier XLSX. Filtrez-la, ou exportez-la en CSV.",
    en: "This list is too long for an XLSX file. Filter it, or export it as CSV.",
  },
  EXPORT_BUSY: {
    fr: "D’autres exports sont en cours. Attendez une minute, puis recommencez.",
    en: "Other exports are under way. Wait a minute, then try again.",
  },
  MERGE_ITSELF: {
    fr: "Une entreprise ne peut pas être fusionnée avec elle-même. Choisissez-en une autre.",
    en: "A company cannot be merged with itself. Choose another one.",
  },
  MERGE_SAME_SESSION: {
    fr: "Les deux entreprises sont inscrites à la même session, déjà rendue visible. Retirez l’une des deux de cette session, puis recommencez.",
    en: "Both companies booked the same session, which was made visible. Remove one of them from it, then try again.",
  },
  MERGE_SAME_PERSON: {
    fr: "Les deux entreprises ont en double une chose qui ne peut exister qu’une fois, par exemple l’accès d’une même personne. Coupez l’un des deux accès, puis recommencez.",
    en: "Both companies hold something that can exist only once, for instance the access of one person. Cut one of the two accesses, then try again.",
  },
} as const satisfies Readonly<Record<string, Label>>;
