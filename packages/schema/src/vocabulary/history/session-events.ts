import type { Told } from "./told.js";

/** What happens to a session and to its bookings. */
export const sessionEvents = {
  SESSION_PLANNED: {
    event: "sessions.planned",
    fr: "{actor} a planifié la session.",
    en: "{actor} planned the session.",
  },
  SESSION_CONFIGURED: {
    event: "sessions.configured",
    fr: "{actor} a modifié la session.",
    en: "{actor} changed the session.",
  },
  SESSION_SLOTS_CHANGED: {
    event: "sessions.slotsChanged",
    fr: "{actor} a modifié les créneaux de la session{slots}.",
    en: "{actor} changed the slots of the session{slots}.",
  },
  COMPANY_BOOKED: {
    event: "sessions.booked",
    fr: "{actor} a inscrit {company}.",
    en: "{actor} booked {company}.",
  },
  COMPANY_UNBOOKED: {
    event: "sessions.unbooked",
    fr: "{actor} a retiré {company} de la session.",
    en: "{actor} took {company} out of the session.",
  },
  BOOKING_STATUS_CHANGED: {
    event: "sessions.bookingStatusChanged",
    fr: "{actor} a passé le statut de {company} de {from} à {to}.",
    en: "{actor} changed the status of {company} from {from} to {to}.",
  },
  SESSION_PUBLISHED: {
    event: "sessions.published",
    fr: "{actor} a rendu la session visible à {company}.",
    en: "{actor} made the session visible to {company}.",
  },
  SESSION_UNPUBLISHED: {
    event: "sessions.unpublished",
    fr: "{actor} a masqué la session à {company}.",
    en: "{actor} hid the session from {company}.",
  },
  SESSION_CONFIRMED: {
    event: "sessions.confirmed",
    fr: "{actor} a confirmé la session.",
    en: "{actor} confirmed the session.",
  },
  SESSION_UNCONFIRMED: {
    event: "sessions.unconfirmed",
    fr: "{actor} a annulé la confirmation de la session.",
    en: "{actor} took back the confirmation of the session.",
  },
  SESSION_CLOSED: {
    event: "sessions.closed",
    fr: "{actor} a clôturé la session.",
    en: "{actor} closed the session.",
  },
  SESSION_REOPENED: {
    event: "sessions.reopened",
    fr: "{actor} a rouvert la session.",
    en: "{actor} reopened the session.",
  },
  SESSION_DELETED: {
    event: "sessions.deleted",
    fr: "{actor} a mis la session à la corbeille.",
    en: "{actor} put the session in the trash.",
  },
  SESSION_RESTORED: {
    event: "sessions.restored",
    fr: "{actor} a restauré la session.",
    en: "{actor} restored the session.",
  },
  SESSION_ARCHIVED: {
    event: "sessions.archived",
    fr: "{actor} a archivé la session.",
    en: "{actor} archived the session.",
  },
  SESSION_UNARCHIVED: {
    event: "sessions.unarchived",
    fr: "{actor} a sorti la session des archives.",
    en: "{actor} took the session out of the archives.",
  },
} as const satisfies Record<string, Told>;
