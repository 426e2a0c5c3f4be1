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
  MAIL_OVERTAKEN: {
    event: "mails.overtaken",
    fr: "Un mail d’agenda n’est pas parti, les dates ayant encore changé : {mail}.",
    en: "A calendar mail did not leave, as the dates changed again: {mail}.",
  },
  MAIL_REQUEUED: {
    event: "mails.requeued",
    fr: "{actor} a demandé un nouvel envoi du mail : {mail}.",
    en: "{actor} asked for the mail to be sent again: {mail}.",
  },
  MAIL_IN_OUR_WORDS: {
    event: "mails.inOurWords",
    fr: "Le modèle modifié n’a pas pu être utilisé, le texte d’origine est parti à sa place : {mail}.",
    en: "The edited template could not be used, the original text left in its place: {mail}.",
  },
  MAIL_BOUNCED: {
    event: "mails.bounced",
    fr: "Un mail est revenu sans avoir été remis : {mail}.",
    en: "A mail came back undelivered: {mail}.",
  },
  MAIL_RESENT: {
    event: "mails.resent",
    fr: "{actor} a renvoyé le mail : {mail}.",
    en: "{actor} sent the mail once more: {mail}.",
  },
  MAILS_HELD: {
    event: "mails.held",
    fr: "Le serveur de messagerie refuse les mails : ils attendent.",
    en: "The mail server refuses mails: they wait.",
  },
  MAILS_RESUMED: {
    event: "mails.resumed",
    fr: "Le serveur de messagerie répond de nouveau : les mails repartent.",
    en: "The mail server answers again: mails are leaving.",
  },
  MAIL_REMINDERS_REFUSED: {
    event: "mails.remindersRefused",
    fr: "Un lecteur ne veut plus de relances : {mail}.",
    en: "A reader wants no more reminders: {mail}.",
  },
  MAIL_TEMPLATE_SAVED: {
    event: "mails.templateSaved",
    fr: "{actor} a modifié le modèle de mail : {mail}.",
    en: "{actor} changed the mail template: {mail}.",
  },
  MAIL_TEMPLATE_RESET: {
    event: "mails.templateReset",
    fr: "{actor} est revenu au texte d’origine du mail : {mail}.",
    en: "{actor} went back to the original text of the mail: {mail}.",
  },
  MAIL_LIMIT_CHANGED: {
    event: "mails.limitChanged",
    fr: "{actor} a fixé à {count} le nombre de mails par jour.",
    en: "{actor} set the number of mails a day to {count}.",
  },
} as const satisfies Record<string, Told>;
