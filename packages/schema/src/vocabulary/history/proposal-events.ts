import type { Told } from "./told.js";

/** What is said of the dates of a session, to a client and by it. */
export const proposalEvents = {
  DATES_PROPOSED: {
    event: "proposals.sent",
    fr: "{actor} a proposé les dates à {company} ({subject}).",
    en: "{actor} proposed the dates to {company} ({subject}).",
  },
  DATES_REMINDED: {
    event: "proposals.reminded",
    fr: "{company} a reçu une relance pour les dates proposées ({subject}).",
    en: "{company} was reminded of the proposed dates ({subject}).",
  },
  DATES_ANSWERED: {
    event: "proposals.answered",
    fr: "{subject}, de {company}, a accepté les dates.",
    en: "{subject}, of {company}, accepted the dates.",
  },
  DATES_DECLINED: {
    event: "proposals.answered",
    fr: "{subject}, de {company}, a décliné les dates.",
    en: "{subject}, of {company}, declined the dates.",
  },
  DATES_OPTION_CHOSEN: {
    event: "proposals.answered",
    fr: "{subject}, de {company}, a choisi une des options proposées.",
    en: "{subject}, of {company}, chose one of the proposed options.",
  },
  DATES_WITHDRAWN: {
    event: "proposals.withdrawn",
    fr: "{actor} a retiré la proposition de dates faite à {company}.",
    en: "{actor} withdrew the dates proposed to {company}.",
  },
  DATES_VOIDED: {
    event: "proposals.voided",
    fr: "La proposition de dates faite à {company} est devenue sans effet.",
    en: "The dates proposed to {company} no longer hold.",
  },
  DATES_MOVED: {
    event: "proposals.datesMoved",
    fr: "Les dates ont changé : elles sont à confirmer de nouveau par {company}.",
    en: "The dates changed: {company} is to confirm them again.",
  },
  DATES_EXPIRED: {
    event: "proposals.expired",
    fr: "{company} n’a pas répondu aux dates proposées avant l’échéance.",
    en: "{company} did not answer the proposed dates by the due date.",
  },
  DATES_CONFIRMED_MANUALLY: {
    event: "proposals.manuallyConfirmed",
    fr: "{actor} a validé manuellement les dates pour {company}.",
    en: "{actor} validated the dates by hand for {company}.",
  },
  DATES_MANUAL_REMOVED: {
    event: "proposals.manualConfirmationRemoved",
    fr: "{actor} a retiré la validation manuelle des dates pour {company}.",
    en: "{actor} took back the manual validation of the dates for {company}.",
  },
  DATES_OPTION_CONFIRMED: {
    event: "proposals.optionConfirmed",
    fr: "{actor} a confirmé l’option choisie par {company}.",
    en: "{actor} confirmed the option chosen by {company}.",
  },
} as const satisfies Record<string, Told>;
