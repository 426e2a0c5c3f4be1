import { staffRoleLabels, type StaffRole } from "@passerelle/schema/vocabulary";
import { dayInWords, type LetterTemplate } from "./letter.mail.js";

export interface StaffInvitationFacts {
  firstName: string;
  role: StaffRole;
  invitedBy: string;
  expiresAt: Date;
  link: string;
}

export const staffInvitation: LetterTemplate<StaffInvitationFacts> = {
  FR: ({ firstName, role, invitedBy, expiresAt }, sender) => ({
    subject: `${invitedBy} vous invite à rejoindre ${sender}`,
    title: `Bienvenue chez ${sender}`,
    paragraphs: [
      `Bonjour ${firstName},`,
      `${invitedBy} vous a ajouté à l’équipe de ${sender}.`,
      "Choisissez votre mot de passe pour vous connecter.",
    ],
    lines: [{ label: "Rôle", value: staffRoleLabels[role].fr }],
    button: "Me connecter",
    notes: [`Ce lien vous est personnel. Il s’ouvre une seule fois, jusqu’au ${dayInWords("FR", expiresAt)} inclus.`],
  }),
  EN: ({ firstName, role, invitedBy, expiresAt }, sender) => ({
    subject: `${invitedBy} invites you to join ${sender}`,
    title: `Welcome to ${sender}`,
    paragraphs: [
      `Hello ${firstName},`,
      `${invitedBy} added you to the team of ${sender}.`,
      "Choose your password to sign in.",
    ],
    lines: [{ label: "Role", value: staffRoleLabels[role].en }],
    button: "Sign in",
    notes: [`This link is yours alone. It opens once, until ${dayInWords("EN", expiresAt)} included.`],
  }),
};
