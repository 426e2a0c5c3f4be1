import type { Told } from "./told.js";

/** What happens to learners: enrolled, removed, and their records. */
export const learnerEvents = {
  LEARNERS_ENROLLED: {
    event: "enrolments.added",
    fr: "{actor} a inscrit {count} {count|apprenant|apprenants} de {company}{names}.",
    en: "{actor} enrolled {count} {count|learner|learners} of {company}{names}.",
  },
  ENROLMENT_REMOVED: {
    event: "enrolments.removed",
    fr: "{actor} a retiré l’apprenant {subject} ({company}).",
    en: "{actor} removed the learner {subject} ({company}).",
  },
  ENROLMENT_RESTORED: {
    event: "enrolments.restored",
    fr: "{actor} a restauré l’inscription de {subject} ({company}).",
    en: "{actor} restored the enrolment of {subject} ({company}).",
  },
  SEATS_RESERVED: {
    event: "enrolments.seatsReserved",
    fr: "{actor} a réservé {count} {count|place|places} pour {company}.",
    en: "{actor} reserved {count} {count|place|places} for {company}.",
  },
  SEATS_RELEASED: {
    event: "enrolments.seatsReleased",
    fr: "{actor} a libéré {count} {count|place réservée|places réservées} pour {company}.",
    en: "{actor} released {count} {count|place|places} reserved for {company}.",
  },
  SEAT_NAMED: {
    event: "enrolments.seatNamed",
    fr: "{actor} a inscrit {subject} sur une place réservée pour {company}.",
    en: "{actor} gave {subject} a place reserved for {company}.",
  },
  SEAT_UNNAMED: {
    event: "enrolments.seatUnnamed",
    fr: "{actor} a annulé l’inscription de {subject} : la place réservée pour {company} attend de nouveau un nom.",
    en: "{actor} undid the enrolment of {subject}: the place reserved for {company} waits for a name again.",
  },
  LEARNER_ADDED: {
    event: "companies.learnerAdded",
    fr: "{actor} a ajouté l’apprenant {subject}.",
    en: "{actor} added the learner {subject}.",
  },
  LEARNER_IMPORTED: {
    event: "companies.learnerImported",
    fr: "{actor} a ajouté l’apprenant {subject} par un import.",
    en: "{actor} added the learner {subject} by an import.",
  },
  LEARNER_UPDATED: {
    event: "companies.learnerUpdated",
    fr: "{actor} a modifié l’apprenant {subject}.",
    en: "{actor} changed the learner {subject}.",
  },
  LEARNER_DELETED: {
    event: "companies.learnerDeleted",
    fr: "{actor} a supprimé l’apprenant {subject}.",
    en: "{actor} deleted the learner {subject}.",
  },
  LEARNER_RESTORED: {
    event: "companies.learnerRestored",
    fr: "{actor} a restauré l’apprenant {subject}.",
    en: "{actor} restored the learner {subject}.",
  },
} as const satisfies Record<string, Told>;
