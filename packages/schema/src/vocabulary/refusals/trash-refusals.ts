import type { Label } from "../label.js";

export const trashRefusals = {
  NOT_IN_TRASH: {
    fr: "Cet élément n’est plus dans la corbeille. Actualisez la page pour voir où il en est.",
    en: "This is no longer in the trash. Refresh the page to see where it stands.",
  },
  TRASH_CLIENT_HOLDS: {
    fr: "Le client en voit encore une partie. Retirez d’abord ce qui lui est publié.",
    en: "The client still sees some of it. Withdraw what is published first.",
  },
  TRASH_LEGAL_RECORD: {
    fr: "La loi demande de conserver ces pièces. Elles seront supprimées d’elles-mêmes au terme prévu.",
    en: "The law requires these records to be kept. They will be deleted by themselves when their time is over.",
  },
  TRASH_IN_USE: {
    fr: "Un autre dossier s’y rattache encore. Supprimez d’abord ce qui en dépend.",
    en: "Another record still depends on it. Delete what depends on it first.",
  },
  CONFIRMATION_WRONG: {
    fr: "Le texte saisi ne correspond pas. Recopiez exactement le nom affiché.",
    en: "What you typed does not match. Copy the name exactly as shown.",
  },
  TRASH_DAYS_INVALID: {
    fr: "La corbeille garde les éléments de 30 à 3 650 jours. Indiquez un nombre entier de jours dans ces bornes.",
    en: "The trash keeps things from 30 to 3,650 days. Type a whole number of days in between.",
  },
} as const satisfies Readonly<Record<string, Label>>;
