import type { Told } from "./told.js";

/** What becomes of the letters of the house. */
export const mailEvents = {
  MAIL_QUEUED: {
    event: "mails.queued",
    fr: "Un mail a été préparé : {mail} (par {actor}).",
    en: "A mail was prepared: {mail} (by {actor}).",
  },
  MAIL_SENT: {
    event: "mails.sent",
    fr: "Un mail est parti : {mail}.",
    en: "A mail left: {mail}.",
  },
  MAIL_DELAYED: {
    event: "mails.delayed",
    fr: "Un mail attend le serveur de messagerie : {mail}.",
    en: "A mail waits for the mail server: {mail}.",
  },
  MAIL_FAILED: {
    event: "mails.failed",
    fr: "Un mail n’a pas pu partir : {mail}.",
    en: "A mail could not leave: {mail}.",
  },
  MAIL_CANCELLED: {
    event: "mails.cancelled",
    fr: "Un mail a été annulé avant son départ : {mail}.",
    en: "A mail was cancelled before it left: {mail}.",
  },
  MAIL_REQUEUED: {
    event: "mails.requeued",
    fr: "{actor} a demandé un nouvel envoi du mail : {mail}.",
    en: "{actor} asked for the mail to be sent again: {mail}.",
  },
} as const satisfies Record<string, Told>;
