import type { Label } from "../label.js";

export const mailsRefusals = {
  MAIL_WAITING: {
    fr: "Ce message attend encore de partir. Laissez-le partir, puis renvoyez-le si besoin.",
    en: "This message still waits to leave. Let it leave, then send it again if needed.",
  },
  MAIL_LEAVING: {
    fr: "Un mail qui s’y rapporte est en train de partir. Réessayez dans deux minutes.",
    en: "A mail about it is leaving at this moment. Try again in two minutes.",
  },
  MAIL_CANCELLED: {
    fr: "Ce message a été annulé avant son départ. Refaites l’envoi depuis la page où il a été préparé.",
    en: "This message was cancelled before it left. Send it anew from the page where it was prepared.",
  },
  MAIL_LINK_GONE: {
    fr: "Ce message portait un lien personnel, oublié depuis son départ. Envoyez de nouveau l’invitation ou la proposition.",
    en: "This message carried a personal link, forgotten since it left. Send the invitation or the proposal again.",
  },
  MAILS_PER_DAY_INVALID: {
    fr: "Le nombre de mails par jour va de 1 à 1 000 000. Choisissez un nombre entre les deux.",
    en: "The number of mails a day goes from 1 to 1,000,000. Choose a number in between.",
  },
} as const satisfies Readonly<Record<string, Label>>;
