import type { Told } from "./told.js";

/** What is deleted for good: these facts name nobody. */
export const trashEvents = {
  SESSION_PURGED: {
    event: "trash.sessionPurged",
    fr: "Une session de la corbeille a été supprimée définitivement (par {actor}).",
    en: "A session in the trash was deleted for good (by {actor}).",
  },
  ENROLMENT_PURGED: {
    event: "trash.enrolmentPurged",
    fr: "Une inscription de la corbeille a été supprimée définitivement (par {actor}).",
    en: "An enrolment in the trash was deleted for good (by {actor}).",
  },
  DOCUMENT_PURGED: {
    event: "trash.documentPurged",
    fr: "Un document de la corbeille a été supprimé définitivement (par {actor}).",
    en: "A document in the trash was deleted for good (by {actor}).",
  },
  RECEIVED_DOCUMENT_PURGED: {
    event: "trash.receivedDocumentPurged",
    fr: "Un document reçu de la corbeille a été supprimé définitivement (par {actor}).",
    en: "A received document in the trash was deleted for good (by {actor}).",
  },
  LEARNER_PURGED: {
    event: "trash.learnerPurged",
    fr: "Un apprenant de la corbeille a été supprimé définitivement (par {actor}).",
    en: "A learner in the trash was deleted for good (by {actor}).",
  },
  CONTACT_PURGED: {
    event: "trash.contactPurged",
    fr: "Un contact de la corbeille a été supprimé définitivement (par {actor}).",
    en: "A contact in the trash was deleted for good (by {actor}).",
  },
} as const satisfies Record<string, Told>;
