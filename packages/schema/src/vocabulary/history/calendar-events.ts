import type { Told } from "./told.js";

/** What the calendars of a client’s contacts are told of a session. */
export const calendarEvents = {
  CALENDAR_INVITED: {
    event: "calendar.invited",
    fr: "{count} {count|invitation d’agenda préparée|invitations d’agenda préparées} pour {company} (par {actor}).",
    en: "{count} {count|calendar invitation|calendar invitations} prepared for {company} (by {actor}).",
  },
  CALENDAR_UPDATED: {
    event: "calendar.updated",
    fr: "{count} {count|entrée d’agenda mise|entrées d’agenda mises} à jour pour {company} (par {actor}).",
    en: "{count} {count|calendar entry|calendar entries} updated for {company} (by {actor}).",
  },
  CALENDAR_CANCELLED: {
    event: "calendar.cancelled",
    fr: "{count} {count|entrée d’agenda annulée|entrées d’agenda annulées} pour {company} (par {actor}).",
    en: "{count} {count|calendar entry|calendar entries} cancelled for {company} (by {actor}).",
  },
  DATES_CHANGE_TOLD: {
    event: "calendar.datesChangeTold",
    fr: "{actor} a prévenu {company} du changement de dates ({count} {count|destinataire|destinataires}).",
    en: "{actor} told {company} about the change of dates ({count} {count|recipient|recipients}).",
  },
  CALENDAR_WISHED: {
    event: "calendar.wished",
    fr: "{actor} recevra les dates de ses sessions dans son agenda.",
    en: "{actor} will receive the dates of their sessions in their calendar.",
  },
  CALENDAR_UNWISHED: {
    event: "calendar.unwished",
    fr: "{actor} ne recevra plus les dates de ses prochaines sessions dans son agenda.",
    en: "{actor} will no longer receive the dates of their coming sessions in their calendar.",
  },
} as const satisfies Record<string, Told>;
