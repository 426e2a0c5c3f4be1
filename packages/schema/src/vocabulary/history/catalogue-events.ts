import type { Told } from "./told.js";

/** What sessions are made of: programmes, trainers, venues. */
export const catalogueEvents = {
  PROGRAMME_CREATED: {
    event: "catalogue.programmeCreated",
    fr: "{actor} a créé le programme « {title} ».",
    en: "{actor} created the programme “{title}”.",
  },
  PROGRAMME_UPDATED: {
    event: "catalogue.programmeUpdated",
    fr: "{actor} a modifié le programme « {title} ».",
    en: "{actor} changed the programme “{title}”.",
  },
  PROGRAMME_ARCHIVED: {
    event: "catalogue.programmeArchived",
    fr: "{actor} a archivé le programme « {title} ».",
    en: "{actor} archived the programme “{title}”.",
  },
  PROGRAMME_UNARCHIVED: {
    event: "catalogue.programmeUnarchived",
    fr: "{actor} a sorti le programme « {title} » des archives.",
    en: "{actor} took the programme “{title}” out of the archives.",
  },
  TRAINER_ADDED: {
    event: "sessions.trainerAdded",
    fr: "{actor} a ajouté le formateur {subject}.",
    en: "{actor} added the trainer {subject}.",
  },
  TRAINER_UPDATED: {
    event: "sessions.trainerUpdated",
    fr: "{actor} a modifié le formateur {subject}.",
    en: "{actor} changed the trainer {subject}.",
  },
  TRAINER_DELETED: {
    event: "sessions.trainerDeleted",
    fr: "{actor} a supprimé le formateur {subject}.",
    en: "{actor} deleted the trainer {subject}.",
  },
  TRAINER_RESTORED: {
    event: "sessions.trainerRestored",
    fr: "{actor} a restauré le formateur {subject}.",
    en: "{actor} restored the trainer {subject}.",
  },
  VENUE_ADDED: {
    event: "sessions.venueAdded",
    fr: "{actor} a ajouté le lieu {subject}.",
    en: "{actor} added the venue {subject}.",
  },
  VENUE_UPDATED: {
    event: "sessions.venueUpdated",
    fr: "{actor} a modifié le lieu {subject}.",
    en: "{actor} changed the venue {subject}.",
  },
  VENUE_DELETED: {
    event: "sessions.venueDeleted",
    fr: "{actor} a supprimé le lieu {subject}.",
    en: "{actor} deleted the venue {subject}.",
  },
  VENUE_RESTORED: {
    event: "sessions.venueRestored",
    fr: "{actor} a restauré le lieu {subject}.",
    en: "{actor} restored the venue {subject}.",
  },
} as const satisfies Record<string, Told>;
