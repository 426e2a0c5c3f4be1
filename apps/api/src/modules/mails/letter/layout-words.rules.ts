import type { Locale } from "@passerelle/schema/vocabulary";
import type { Sheet } from "./render-letter.js";

/** What the layout itself says, around every letter. */
export interface LayoutWords {
  /** Before what follows a label. */
  colon: string;
  place: string;
  trainer: string;
  question(withPhone: boolean): string;
  fallback: string;
  fallbacks: string;
  files(count: number): string;
  filesUntil(count: number): string;
  size(bytes: number): string;
  unsubscribe: string;
  foot(sheet: Sheet): string;
}

const megabytes = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Math.max(bytes / 1024 / 1024, 0.1));

export const layoutWords: Record<Locale, LayoutWords> = {
  FR: {
    colon: "\u202f:",
    place: "Lieu",
    trainer: "Animée par",
    question: (withPhone) =>
      withPhone ? "Une question ? Répondez à ce message ou appelez-moi." : "Une question ? Répondez à ce message.",
    fallback: "Le bouton ne s’ouvre pas ? Copiez cette adresse dans votre navigateur :",
    fallbacks: "Les boutons ne s’ouvrent pas ? Copiez cette adresse dans votre navigateur :",
    files: (count) => (count > 1 ? `Télécharger les ${count} pièces jointes` : "Télécharger la pièce jointe"),
    filesUntil: (count) =>
      count > 1
        ? "Trop lourdes pour un message, elles vous attendent soixante jours à cette adresse."
        : "Trop lourde pour un message, elle vous attend soixante jours à cette adresse.",
    size: (bytes) => `${megabytes(bytes, "fr-FR")}\u202fMo`,
    unsubscribe: "Ne plus recevoir ces rappels",
    foot: ({ dress: { organisation }, reader, letter }) =>
      reader.copyOf
        ? `Ce message envoyé par ${organisation} vous est adressé pour information : il est destiné à ${reader.copyOf}.`
        : `Ce message envoyé par ${organisation} est adressé à ${reader.name}${personal({ letter, reader }, " ; ses boutons lui sont personnels", " ; son lien lui est personnel")}.`,
  },
  EN: {
    colon: ":",
    place: "Place",
    trainer: "Given by",
    question: (withPhone) =>
      withPhone ? "A question? Answer this message or call me." : "A question? Answer this message.",
    fallback: "The button does not open? Copy this address into your browser:",
    fallbacks: "The buttons do not open? Copy this address into your browser:",
    files: (count) => (count > 1 ? `Download the ${count} attachments` : "Download the attachment"),
    filesUntil: (count) =>
      count > 1
        ? "Too heavy for a message, they wait for you at this address for sixty days."
        : "Too heavy for a message, it waits for you at this address for sixty days.",
    size: (bytes) => `${megabytes(bytes, "en-GB")}\u202fMB`,
    unsubscribe: "Receive these reminders no more",
    foot: ({ dress: { organisation }, reader, letter }) =>
      reader.copyOf
        ? `This message from ${organisation} is sent to you for information: it is meant for ${reader.copyOf}.`
        : `This message from ${organisation} is meant for ${reader.name}${personal({ letter, reader }, "; its buttons are personal", "; its link is personal")}.`,
  },
};

const personal = (
  { letter: { answers }, reader }: Pick<Sheet, "letter" | "reader">,
  ofButtons: string,
  ofLink: string,
): string => (reader.linkIsPersonal ? (answers ? ofButtons : ofLink) : "");
