import { momentInWords, type LetterTemplate } from "./letter.mail.js";

export interface LoginEmailChangeFacts {
  firstName: string;
  /** Which of the two addresses this copy is sent to: the change is confirmed on both. */
  copy: "CURRENT" | "NEW";
  currentEmail: string;
  newEmail: string;
  expiresAt: Date;
  link: string;
}

export const loginEmailChange: LetterTemplate<LoginEmailChangeFacts> = {
  FR: ({ firstName, copy, currentEmail, newEmail, expiresAt }) => ({
    subject: "Confirmez votre nouvelle adresse de connexion",
    title: "Votre adresse de connexion va changer",
    paragraphs: [
      `Bonjour ${firstName},`,
      copy === "NEW"
        ? "Vous avez choisi cette adresse pour vous connecter."
        : "Vous avez demandé à vous connecter avec une autre adresse.",
      "Le changement aura lieu une fois confirmé depuis les deux adresses.",
    ],
    lines: [
      { label: "Aujourd’hui", value: currentEmail },
      { label: "Ensuite", value: newEmail },
    ],
    button: "Confirmer le changement",
    notes: [
      `Ce lien s’ouvre jusqu’au ${momentInWords("FR", expiresAt)}.`,
      "Vous n’avez rien demandé ? Ne confirmez pas, et changez votre mot de passe.",
    ],
  }),
  EN: ({ firstName, copy, currentEmail, newEmail, expiresAt }) => ({
    subject: "Confirm your new sign-in address",
    title: "Your sign-in address is about to change",
    paragraphs: [
      `Hello ${firstName},`,
      copy === "NEW" ? "You chose this address to sign in." : "You asked to sign in with another address.",
      "The change takes place once confirmed from both addresses.",
    ],
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
};
