import type { Told } from "./told.js";

/** What is settled for the whole organisation: its record, its centres, its people. */
export const settingEvents = {
  ORGANISATION_UPDATED: {
    event: "organisations.updated",
    fr: "{actor} a modifié la fiche de l’organisme.",
    en: "{actor} changed the record of the organisation.",
  },
  CENTRE_CREATED: {
    event: "organisations.centreCreated",
    fr: "{actor} a créé le centre {subject}.",
    en: "{actor} opened the centre {subject}.",
  },
  CENTRE_UPDATED: {
    event: "organisations.centreUpdated",
    fr: "{actor} a modifié le centre {subject}.",
    en: "{actor} changed the centre {subject}.",
  },
  LOGO_SET: {
    event: "organisations.logoSet",
    fr: "{actor} a changé le logo du centre {subject}.",
    en: "{actor} changed the logo of the centre {subject}.",
  },
  LOGO_REMOVED: {
    event: "organisations.logoRemoved",
    fr: "{actor} a retiré le logo du centre {subject}.",
    en: "{actor} removed the logo of the centre {subject}.",
  },
  USER_ADDED: {
    event: "access.staffAdded",
    fr: "{actor} a ajouté l’utilisateur {subject}.",
    en: "{actor} added the user {subject}.",
  },
  USER_INVITED: {
    event: "access.userInvited",
    fr: "{actor} a invité l’utilisateur {subject}.",
    en: "{actor} invited the user {subject}.",
  },
  USER_REMINDED: {
    event: "access.userReminded",
    fr: "L’utilisateur {subject} a reçu une relance de son invitation.",
    en: "The user {subject} was reminded of the invitation.",
  },
  USER_JOINED: {
    event: "access.staffJoined",
    fr: "L’utilisateur {subject} a accepté son invitation.",
    en: "The user {subject} accepted the invitation.",
  },
  USER_CHANGED: {
    event: "access.userChanged",
    fr: "{actor} a modifié les droits de l’utilisateur {subject}.",
    en: "{actor} changed the rights of the user {subject}.",
  },
  USER_ENDED: {
    event: "access.userEnded",
    fr: "{actor} a coupé l’accès de l’utilisateur {subject}.",
    en: "{actor} cut the access of the user {subject}.",
  },
  USER_RESTORED: {
    event: "access.userRestored",
    fr: "{actor} a rendu son accès à l’utilisateur {subject}.",
    en: "{actor} gave the user {subject} access again.",
  },
  SECOND_FACTOR_RESET: {
    event: "access.secondFactorReset",
    fr: "{actor} a réinitialisé la double authentification de {subject}.",
    en: "{actor} reset the second factor of {subject}.",
  },
  SECURITY_SETTINGS_CHANGED: {
    event: "access.securitySettingsChanged",
    fr: "{actor} a modifié les réglages de sécurité.",
    en: "{actor} changed the security settings.",
  },
} as const satisfies Record<string, Told>;

/** What comes in and goes out by tables, and what is done with the journal itself. */
export const dataEvents = {
  IMPORT_STARTED: {
    event: "integrations.importStarted",
    fr: "{actor} a lancé l’import du fichier « {title} ».",
    en: "{actor} started the import of the file “{title}”.",
  },
  ROWS_IMPORTED: {
    event: "integrations.rowsImported",
    fr: "L’import en cours a créé {count} {count|fiche|fiches}.",
    en: "The import under way created {count} {count|record|records}.",
  },
  IMPORT_DONE: {
    event: "integrations.importDone",
    fr: "Un import s’est terminé.",
    en: "An import ended.",
  },
  IMPORT_FAILED: {
    event: "integrations.importFailed",
    fr: "Un import n’a pas abouti.",
    en: "An import failed.",
  },
  IMPORT_UNDO_STARTED: {
    event: "integrations.undoStarted",
    fr: "{actor} a demandé d’annuler un import.",
    en: "{actor} asked to undo an import.",
  },
  ROWS_UNDONE: {
    event: "integrations.rowsUndone",
    fr: "L’annulation d’un import a repris {count} {count|fiche|fiches}.",
    en: "Undoing an import took back {count} {count|record|records}.",
  },
  IMPORT_UNDONE: {
    event: "integrations.importUndone",
    fr: "Un import a été annulé.",
    en: "An import was undone.",
  },
  LIST_EXPORTED: {
    event: "integrations.listExported",
    fr: "{actor} a exporté une liste.",
    en: "{actor} exported a list.",
  },
  HISTORY_EXPORTED: {
    event: "journal.historyExported",
    fr: "{actor} a exporté cet historique.",
    en: "{actor} exported this history.",
  },
  JOURNAL_EXPORTED: {
    event: "journal.exported",
    fr: "{actor} a exporté le journal.",
    en: "{actor} exported the journal.",
  },
  FACTS_ERASED: {
    event: "journal.factsErased",
    fr: "Les noms de {count} {count|événement|événements} ont été effacés après une suppression définitive (par {actor}).",
    en: "The names in {count} {count|event|events} were erased after a final deletion (by {actor}).",
  },
  OTHER: {
    event: "",
    fr: "{actor} a fait un acte que cette version ne sait pas nommer ({event}).",
    en: "{actor} did something that this version cannot name ({event}).",
  },
} as const satisfies Record<string, Told>;
