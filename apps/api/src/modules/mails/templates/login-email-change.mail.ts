import { momentInWords, type MailDesign } from "../letter/letter.mail.js";
import { sampleDay } from "../letter/sample-facts.mail.js";
import { fields } from "./merge-fields.rules.js";

export interface LoginEmailChangeFacts {
  firstName: string;
  /** Which of the two addresses this copy is sent to: the change is confirmed on both. */
  copy: "CURRENT" | "NEW";
  currentEmail: string;
  newEmail: string;
  expiresAt: Date;
  link: string;
}

const explanations = {
  NEW: {
    FR: "Vous avez choisi cette adresse pour vous connecter.",
    EN: "You chose this address to sign in.",
  },
  CURRENT: {
    FR: "Vous avez demandé à vous connecter avec une autre adresse.",
    EN: "You asked to sign in with another address.",
  },
};

export const loginEmailChange: MailDesign<LoginEmailChangeFacts, "firstName" | "explanation"> = {
  fields: {
    firstName: fields.firstName,
    explanation: { fr: "Ce qui a été demandé", en: "What was asked for" },
  },
  values: ({ firstName, copy }, locale) => ({ firstName, explanation: explanations[copy][locale] }),
  words: {
    FR: {
      subject: "Confirmez votre nouvelle adresse de connexion",
      heading: "Votre adresse de connexion va changer",
      body: `Bonjour {{ firstName }},

{{ explanation }}

Le changement aura lieu une fois confirmé depuis les deux adresses.`,
    },
    EN: {
      subject: "Confirm your new sign-in address",
      heading: "Your sign-in address is about to change",
      body: `Hello {{ firstName }},

{{ explanation }}

The change takes place once confirmed from both addresses.`,
    },
  },
  rest: {
    FR: ({ currentEmail, newEmail, expiresAt }) => ({
      lines: [
        { label: "Aujourd’hui", value: currentEmail },
        { label: "Ensuite", value: newEmail },
      ],
      button: "Confirmer le changement",
      notes: [
        `Ce lien s’ouvre jusqu’au ${momentInWords("FR", expiresAt)}.`,
        "Vous n’avez rien demandé ? Ne confirmez pas, et changez votre mot de passe.",
      ],
    }),
    EN: ({ currentEmail, newEmail, expiresAt }) => ({
      lines: [
        { label: "Today", value: currentEmail },
        { label: "Then", value: newEmail },
      ],
      button: "Confirm the change",
      notes: [
        `This link opens until ${momentInWords("EN", expiresAt)}.`,
        "You did not ask for it? Do not confirm, and change your password.",
      ],
    }),
  },
  sample: (_locale, link) => ({
    firstName: "Paul",
    copy: "NEW",
    currentEmail: "paul@ancien.example",
    newEmail: "paul@nouveau.example",
    expiresAt: sampleDay,
    link,
  }),
};
