import type { Told } from "./told.js";

/** Who may enter the extranet, and what the clients' people do with their account. */
export const accessEvents = {
  CONTACT_INVITED: {
    event: "access.invited",
    fr: "{actor} a invité {subject} à l’extranet.",
    en: "{actor} invited {subject} to the extranet.",
  },
  INVITATION_REMINDED: {
    event: "access.invitationReminded",
    fr: "{subject} a reçu une relance de son invitation à l’extranet.",
    en: "{subject} was reminded of the invitation to the extranet.",
  },
  INVITATION_CANCELLED: {
    event: "access.invitationCancelled",
    fr: "{actor} a annulé l’invitation de {subject}.",
    en: "{actor} cancelled the invitation of {subject}.",
  },
  ACCESS_OPENED: {
    event: "access.opened",
    fr: "{subject} a désormais accès à l’extranet (par {actor}).",
    en: "{subject} now has access to the extranet (by {actor}).",
  },
  ACCESS_CUT: {
    event: "access.cut",
    fr: "{actor} a coupé l’accès de {subject} à l’extranet.",
    en: "{actor} cut the access of {subject} to the extranet.",
  },
  DUTIES_SET: {
    event: "access.dutiesSet",
    fr: "{actor} a modifié les droits de {subject} sur l’extranet.",
    en: "{actor} changed what {subject} may do on the extranet.",
  },
  EXTRANET_ACTIVATED: {
    event: "access.extranetActivated",
    fr: "{actor} a activé l’extranet.",
    en: "{actor} activated the extranet.",
  },
  EXTRANET_SETTINGS_CHANGED: {
    event: "access.extranetSettingsChanged",
    fr: "{actor} a modifié les réglages de l’extranet.",
    en: "{actor} changed the settings of the extranet.",
  },
  DELETED_SESSIONS_HIDDEN: {
    event: "extranet.deletedSessionsHidden",
    fr: "Les sessions de la corbeille ont disparu de l’extranet des clients (réglage modifié par {actor}).",
    en: "The sessions in the trash left the clients’ extranet (setting changed by {actor}).",
  },
  DELETED_SESSIONS_SHOWN: {
    event: "extranet.deletedSessionsShown",
    fr: "Les sessions de la corbeille sont de nouveau affichées, annulées, sur l’extranet des clients (réglage modifié par {actor}).",
    en: "The sessions in the trash are shown again, as cancelled, on the clients’ extranet (setting changed by {actor}).",
  },
  LOGIN_EMAIL_CHANGE_ASKED: {
    event: "access.loginEmailChangeAsked",
    fr: "{actor} a demandé à changer son adresse de connexion.",
    en: "{actor} asked to change the address used to sign in.",
  },
  LOGIN_EMAIL_CHANGE_CANCELLED: {
    event: "access.loginEmailChangeCancelled",
    fr: "Un changement d’adresse de connexion a été abandonné (par {actor}).",
    en: "A change of the address used to sign in was given up (by {actor}).",
  },
  LOGIN_EMAIL_CHANGED: {
    event: "access.loginEmailChanged",
    fr: "Une adresse de connexion a été changée (par {actor}).",
    en: "An address used to sign in was changed (by {actor}).",
  },
  PASSWORD_RESET: {
    event: "access.passwordReset",
    fr: "Un mot de passe oublié a été remplacé (par {actor}).",
    en: "A forgotten password was replaced (by {actor}).",
  },
  SECURITY_CHANGED: {
    event: "access.securityChanged",
    fr: "La sécurité d’un compte a été modifiée (par {actor}).",
    en: "The security of an account was changed (by {actor}).",
  },
  CALENDAR_FEED_CREATED: {
    event: "calendar.feedCreated",
    fr: "{actor} a créé un lien d’agenda.",
    en: "{actor} created a calendar link.",
  },
  CALENDAR_FEED_REVOKED: {
    event: "calendar.feedRevoked",
    fr: "Un lien d’agenda a pris fin (par {actor}).",
    en: "A calendar link ended (by {actor}).",
  },
  NOTIFICATIONS_READ: {
    event: "notifications.read",
    fr: "{actor} a lu {count} {count|notification|notifications}.",
    en: "{actor} read {count} {count|notification|notifications}.",
  },
} as const satisfies Record<string, Told>;
