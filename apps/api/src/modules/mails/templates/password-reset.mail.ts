import { momentInWords, type LetterTemplate } from "./letter.mail.js";

export interface PasswordResetFacts {
  firstName: string;
  expiresAt: Date;
  link: string;
}

export const passwordReset: LetterTemplate<PasswordResetFacts> = {
  FR: ({ firstName, expiresAt }) => ({
    subject: "Choisissez un nouveau mot de passe",
    title: "Un nouveau mot de passe",
    paragraphs: [`Bonjour ${firstName},`, "Vous avez demandé à choisir un nouveau mot de passe."],
    button: "Choisir un mot de passe",
    notes: [
      `Ce lien s’ouvre une seule fois, jusqu’au ${momentInWords("FR", expiresAt)}.`,
      "Vous n’avez rien demandé ? Ignorez ce message : votre mot de passe reste le même.",
    ],
  }),
  EN: ({ firstName, expiresAt }) => ({
    subject: "Choose a new password",
    title: "A new password",
    paragraphs: [`Hello ${firstName},`, "You asked to choose a new password."],
    button: "Choose a password",
    notes: [
      `This link opens once, until ${momentInWords("EN", expiresAt)}.`,
      "You did not ask for it? Ignore this message: your password stays the same.",
    ],
  }),
};
