import { dayInWords, type MailDesign } from "../letter/letter.mail.js";
import { sampleDay } from "../letter/sample-facts.mail.js";
import { fields } from "./merge-fields.rules.js";

export interface ContactInvitationFacts {
  firstName: string;
  companyName: string;
  /** Whoever invites: a member of the staff, or a colleague. */
  invitedBy: string;
  /** Last moment at which the link opens. */
  expiresAt: Date;
  link: string;
}

type Field = "firstName" | "companyName" | "invitedBy" | "expiresOn";

/** The dress is the centre's. */
export const contactInvitation: MailDesign<ContactInvitationFacts, Field> = {
  fields: {
    firstName: fields.firstName,
    companyName: fields.companyName,
    invitedBy: fields.invitedBy,
    expiresOn: fields.expiresOn,
  },
  values: ({ firstName, companyName, invitedBy, expiresAt }, locale) => ({
    firstName,
    companyName,
    invitedBy,
    expiresOn: dayInWords(locale, expiresAt),
  }),
  words: {
    FR: {
      subject: "{{ organisation }} vous ouvre l’Espace entreprise de {{ companyName }}",
      heading: "Votre Espace entreprise est prêt",
      body: `Bonjour {{ firstName }},

{{ invitedBy }} vous invite à suivre les formations de {{ companyName }} avec {{ organisation }} : sessions, documents et échanges, au même endroit.

Choisissez votre mot de passe pour entrer.`,
    },
    EN: {
      subject: "{{ organisation }} opens the company space of {{ companyName }} to you",
      heading: "Your company space is ready",
      body: `Hello {{ firstName }},

{{ invitedBy }} invites you to follow the training of {{ companyName }} with {{ organisation }}: sessions, documents and exchanges, in one place.

Choose your password to come in.`,
    },
  },
  rest: {
    FR: ({ expiresAt }) => ({
      button: "Accéder à mon espace",
      notes: [`Ce lien vous est personnel. Il s’ouvre une seule fois, jusqu’au ${dayInWords("FR", expiresAt)} inclus.`],
    }),
    EN: ({ expiresAt }) => ({
      button: "Go to my space",
      notes: [`This link is yours alone. It opens once, until ${dayInWords("EN", expiresAt)} included.`],
    }),
  },
  sample: (_locale, link) => ({
    firstName: "Paul",
    companyName: "Mécanique de l’Ouest",
    invitedBy: "Marion Lefèvre",
    expiresAt: sampleDay,
    link,
  }),
};
