import type { Told } from "./told.js";

/** What happens to the papers, both ways. */
export const documentEvents = {
  DOCUMENT_ADDED: {
    event: "documents.added",
    fr: "{actor} a ajouté le document « {title} » ({kind}).",
    en: "{actor} added the document “{title}” ({kind}).",
  },
  DOCUMENT_VERSION_ADDED: {
    event: "documents.versionAdded",
    fr: "{actor} a ajouté une nouvelle version de « {title} » ({kind}).",
    en: "{actor} added a new version of “{title}” ({kind}).",
  },
  DOCUMENT_DELETED: {
    event: "documents.deleted",
    fr: "{actor} a supprimé le document « {title} » ({kind}).",
    en: "{actor} deleted the document “{title}” ({kind}).",
  },
  DOCUMENT_RESTORED: {
    event: "documents.restored",
    fr: "{actor} a restauré le document « {title} » ({kind}).",
    en: "{actor} restored the document “{title}” ({kind}).",
  },
  DOCUMENT_PUBLISHED: {
    event: "documents.published",
    fr: "{actor} a publié « {title} » ({kind}) pour {company}.",
    en: "{actor} published “{title}” ({kind}) to {company}.",
  },
  DOCUMENT_WITHDRAWN: {
    event: "documents.withdrawn",
    fr: "{actor} a retiré « {title} » ({kind}) de l’espace de {company}.",
    en: "{actor} withdrew “{title}” ({kind}) from {company}.",
  },
  DOCUMENT_OPENED: {
    event: "documents.opened",
    fr: "{actor}, de {company}, a ouvert « {title} » ({kind}).",
    en: "{actor}, of {company}, opened “{title}” ({kind}).",
  },
  DOCUMENT_RECEIVED: {
    event: "documents.received",
    fr: "{actor}, de {company}, a envoyé « {title} ».",
    en: "{actor}, of {company}, sent “{title}”.",
  },
  RECEIVED_DOCUMENT_SEEN: {
    event: "documents.receivedSeen",
    fr: "{actor} a pris connaissance de « {title} », reçu de {company}.",
    en: "{actor} looked at “{title}”, received from {company}.",
  },
  RECEIVED_DOCUMENT_REMOVED: {
    event: "documents.receivedRemoved",
    fr: "{actor} a supprimé « {title} », reçu de {company}.",
    en: "{actor} deleted “{title}”, received from {company}.",
  },
  RECEIVED_DOCUMENT_RESTORED: {
    event: "documents.receivedRestored",
    fr: "{actor} a restauré « {title} », reçu de {company}.",
    en: "{actor} restored “{title}”, received from {company}.",
  },
  DOCUMENT_EXPECTED: {
    event: "documents.expected",
    fr: "{actor} a demandé « {title} » à {company}.",
    en: "{actor} asked {company} for “{title}”.",
  },
  DOCUMENT_PROMISED: {
    event: "documents.expected",
    fr: "{actor} a prévu de remettre « {title} » à {company}.",
    en: "{actor} promised “{title}” to {company}.",
  },
  EXPECTED_DOCUMENT_CANCELLED: {
    event: "documents.expectedCancelled",
    fr: "{actor} a annulé l’attente de « {title} » ({company}).",
    en: "{actor} no longer expects “{title}” ({company}).",
  },
  EXPECTED_DOCUMENT_FULFILLED: {
    event: "documents.expectedFulfilled",
    fr: "{actor} a fourni « {title} », document attendu ({company}).",
    en: "{actor} gave “{title}”, which was expected ({company}).",
  },
  EXPECTED_DOCUMENT_REOPENED: {
    event: "documents.expectedReopened",
    fr: "« {title} » est de nouveau attendu ({company}).",
    en: "“{title}” is expected again ({company}).",
  },
  EXPECTED_DOCUMENT_REMINDED: {
    event: "documents.expectedReminded",
    fr: "{company} a reçu un rappel pour « {title} ».",
    en: "{company} was reminded of “{title}”.",
  },
  DOCUMENT_SCANNED: {
    event: "documents.scanned",
    fr: "L’antivirus a vérifié le fichier « {title} ».",
    en: "The antivirus checked the file “{title}”.",
  },
} as const satisfies Record<string, Told>;
