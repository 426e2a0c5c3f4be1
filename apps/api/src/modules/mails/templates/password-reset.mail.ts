import { momentInWords, type MailDesign } from "../letter/letter.mail.js";
import { sampleDay } from "../letter/sample-facts.mail.js";
import { fields } from "./merge-fields.rules.js";

export interface PasswordResetFacts {
  firstName: string;
  expiresAt: Date;
  link: string;
}

export const passwordReset: MailDesign<PasswordResetFacts, "firstName"> = {
  fields: { firstName: fields.firstName },
  values: ({ firstName }) => ({ firstName }),
  words: {
    FR: {
      subject: "Choisissez un nouveau mot de passe",
      heading: "Un nouveau mot de passe",
      body: `Bonjour {{ firstName }},

Vous avez demandé à choisir un nouveau mot de passe.`,
    },
    EN: {
      subject: "Choose a new password",
      heading: "A new password",
      body: `Hello {{ firstName }},

You asked to choose a new password.`,
    },
  },
  rest: {
    FR: ({ expiresAt }) => ({
      button: "Choisir un mot de passe",
      notes: [
        `Ce lien s’ouvre une seule fois, jusqu’au ${momentInWords("FR", expiresAt)}.`,
        "Vous n’avez rien demandé ? Ignorez ce message : votre mot de passe reste le même.",
      ],
    }),
    EN: ({ expiresAt }) => ({
      button: "Choose a password",
      notes: [
        `This link opens once, until ${momentInWords("EN", expiresAt)}.`,
        "You did not ask for it? Ignore this message: your password stays the same.",
      ],
    }),
  },
  sample: (_locale, link) => ({ firstName: "Paul", expiresAt: sampleDay, link }),
};
