import { staffRoleLabels, type StaffRole } from "@passerelle/schema/vocabulary";
import { dayInWords, type MailDesign } from "../letter/letter.mail.js";
import { sampleDay } from "../letter/sample-facts.mail.js";
import { fields } from "./merge-fields.rules.js";

export interface StaffInvitationFacts {
  firstName: string;
  role: StaffRole;
  invitedBy: string;
  expiresAt: Date;
  link: string;
}

type Field = "firstName" | "role" | "invitedBy" | "expiresOn";

export const staffInvitation: MailDesign<StaffInvitationFacts, Field> = {
  fields: {
    firstName: fields.firstName,
    role: { fr: "Rôle", en: "Role" },
    invitedBy: fields.invitedBy,
    expiresOn: fields.expiresOn,
  },
  values: ({ firstName, role, invitedBy, expiresAt }, locale) => ({
    firstName,
    role: staffRoleLabels[role][locale === "EN" ? "en" : "fr"],
    invitedBy,
    expiresOn: dayInWords(locale, expiresAt),
  }),
  words: {
    FR: {
      subject: "{{ invitedBy }} vous invite à rejoindre {{ organisation }}",
      heading: "Bienvenue chez {{ organisation }}",
      body: `Bonjour {{ firstName }},

{{ invitedBy }} vous a ajouté à l’équipe de {{ organisation }}.

Choisissez votre mot de passe pour vous connecter.`,
    },
    EN: {
      subject: "{{ invitedBy }} invites you to join {{ organisation }}",
      heading: "Welcome to {{ organisation }}",
      body: `Hello {{ firstName }},

{{ invitedBy }} added you to the team of {{ organisation }}.

Choose your password to sign in.`,
    },
  },
  rest: {
    FR: ({ role, expiresAt }) => ({
      lines: [{ label: "Rôle", value: staffRoleLabels[role].fr }],
      button: "Me connecter",
      notes: [`Ce lien vous est personnel. Il s’ouvre une seule fois, jusqu’au ${dayInWords("FR", expiresAt)} inclus.`],
    }),
    EN: ({ role, expiresAt }) => ({
      lines: [{ label: "Role", value: staffRoleLabels[role].en }],
      button: "Sign in",
      notes: [`This link is yours alone. It opens once, until ${dayInWords("EN", expiresAt)} included.`],
    }),
  },
  sample: (_locale, link) => ({
    firstName: "Paul",
    role: "COORDINATOR",
    invitedBy: "Hélène Guérin",
    expiresAt: sampleDay,
    link,
  }),
};
