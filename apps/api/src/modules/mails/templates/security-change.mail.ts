import { momentInWords, type MailDesign } from "../letter/letter.mail.js";
import { sampleDay } from "../letter/sample-facts.mail.js";
import { fields } from "./merge-fields.rules.js";

/** What changed among the means by which somebody signs in. */
export type SecurityChange =
  | "PASSKEY_ADDED"
  | "PASSKEY_REMOVED"
  | "AUTHENTICATOR_ADDED"
  | "AUTHENTICATOR_REMOVED"
  | "RECOVERY_CODES_RENEWED"
  | "SECOND_FACTOR_RESET";

export interface SecurityChangeFacts {
  firstName: string;
  change: SecurityChange;
  /** The name of the passkey, when there is one. */
  detail: string | null;
  /** Where it was done («Firefox sur Windows»), or by whom. */
  device: string | null;
  at: Date;
  /** The page of the account. */
  link: string;
}

const changes: Record<SecurityChange, { fr: { title: string; told: string }; en: { title: string; told: string } }> = {
  PASSKEY_ADDED: {
    fr: {
      title: "Une clé d’accès a été ajoutée",
      told: "Une clé d’accès permet désormais de se connecter à votre compte.",
    },
    en: { title: "A passkey was added", told: "A passkey now signs in to your account." },
  },
  PASSKEY_REMOVED: {
    fr: {
      title: "Une clé d’accès a été retirée",
      told: "Une clé d’accès ne permet plus de se connecter à votre compte.",
    },
    en: { title: "A passkey was removed", told: "A passkey no longer signs in to your account." },
  },
  AUTHENTICATOR_ADDED: {
    fr: {
      title: "Une application d’authentification a été ajoutée",
      told: "Après votre mot de passe, un code vous sera désormais demandé.",
    },
    en: { title: "An authenticator was added", told: "After your password, a code will be asked for from now on." },
  },
  AUTHENTICATOR_REMOVED: {
    fr: {
      title: "L’application d’authentification a été retirée",
      told: "Aucun code ne sera plus demandé après votre mot de passe.",
    },
    en: { title: "The authenticator was removed", told: "No code will be asked for after your password any more." },
  },
  RECOVERY_CODES_RENEWED: {
    fr: {
      title: "De nouveaux codes de secours",
      told: "Les codes de secours de votre compte ont été renouvelés ; les anciens n’ouvrent plus rien.",
    },
    en: {
      title: "New recovery codes",
      told: "The recovery codes of your account were renewed; the former ones open nothing any more.",
    },
  },
  SECOND_FACTOR_RESET: {
    fr: {
      title: "Votre double authentification a été réinitialisée",
      told: "Un administrateur a retiré vos clés d’accès et votre application d’authentification, et fermé vos connexions.",
    },
    en: {
      title: "Your second factor was reset",
      told: "An administrator removed your passkeys and your authenticator, and ended your sign-ins.",
    },
  },
};

export const securityChange: MailDesign<SecurityChangeFacts, "firstName" | "change" | "explanation"> = {
  fields: {
    firstName: fields.firstName,
    change: { fr: "Ce qui a changé", en: "What changed" },
    explanation: { fr: "Ce que cela entraîne", en: "What follows from it" },
  },
  values: ({ firstName, change }, locale) => {
    const { title, told } = changes[change][locale === "EN" ? "en" : "fr"];
    return { firstName, change: title, explanation: told };
  },
  words: {
    FR: {
      subject: "{{ change }}",
      heading: "{{ change }}",
      body: `Bonjour {{ firstName }},

{{ explanation }}`,
    },
    EN: {
      subject: "{{ change }}",
      heading: "{{ change }}",
      body: `Hello {{ firstName }},

{{ explanation }}`,
    },
  },
  rest: {
    FR: ({ change, detail, device, at }) => ({
      lines: [
        ...(detail ? [{ label: "Clé d’accès", value: detail }] : []),
        ...(device ? [{ label: change === "SECOND_FACTOR_RESET" ? "Par" : "Depuis", value: device }] : []),
        { label: "Date", value: momentInWords("FR", at) },
      ],
      button: "Voir mon compte",
      notes: [
        "C’était vous : rien n’est à faire.",
        "Sinon, déconnectez tous vos appareils et changez votre mot de passe.",
      ],
    }),
    EN: ({ change, detail, device, at }) => ({
      lines: [
        ...(detail ? [{ label: "Passkey", value: detail }] : []),
        ...(device ? [{ label: change === "SECOND_FACTOR_RESET" ? "By" : "From", value: device }] : []),
        { label: "Date", value: momentInWords("EN", at) },
      ],
      button: "See my account",
      notes: [
        "It was you: there is nothing to do.",
        "Otherwise, sign out of all your devices and change your password.",
      ],
    }),
  },
  sample: (locale, link) => ({
    firstName: "Paul",
    change: "PASSKEY_ADDED",
    detail: locale === "FR" ? "Téléphone de Paul" : "Paul’s phone",
    device: locale === "FR" ? "Firefox sur Windows" : "Firefox on Windows",
    at: sampleDay,
    link,
  }),
};
