import { dayInWords, type LetterTemplate } from "./letter.mail.js";

export interface ContactInvitationFacts {
  firstName: string;
  companyName: string;
  /** Whoever invites: a member of the staff, or a colleague. */
  invitedBy: string;
  /** Last moment at which the link opens. */
  expiresAt: Date;
  link: string;
}

/** the text is fixed, the dress is the centre's. */
export const contactInvitation: LetterTemplate<ContactInvitationFacts> = {
  FR: ({ firstName, companyName, invitedBy, expiresAt }, sender) => ({
    subject: `${sender} vous ouvre l’Espace entreprise de ${companyName}`,
    title: "Votre Espace entreprise est prêt",
    paragraphs: [
      `Bonjour ${firstName},`,
      `${invitedBy} vous invite à suivre les formations de ${companyName} avec ${sender} : sessions, documents et échanges, au même endroit.`,
      "Choisissez votre mot de passe pour entrer.",
    ],
    button: "Accéder à mon espace",
    notes: [`Ce lien vous est personnel. Il s’ouvre une seule fois, jusqu’au ${dayInWords("FR", expiresAt)} inclus.`],
  }),
  EN: ({ firstName, companyName, invitedBy, expiresAt }, sender) => ({
    subject: `${sender} opens the company space of ${companyName} to you`,
    title: "Your company space is ready",
    paragraphs: [
      `Hello ${firstName},`,
      `${invitedBy} invites you to follow the training of ${companyName} with ${sender}: sessions, documents and exchanges, in one place.`,
      "Choose your password to come in.",
    ],
    button: "Go to my space",
    notes: [`This link is yours alone. It opens once, until ${dayInWords("EN", expiresAt)} included.`],
  }),
};
