import { contactInvitation, type ContactInvitationFacts } from "./contact-invitation.mail.js";
import type { Letter, LetterTemplate } from "./letter.mail.js";
import { staffInvitation, type StaffInvitationFacts } from "./staff-invitation.mail.js";

/** The invitation said again, under words that tell it is a reminder. */
export const contactInvitationReminder: LetterTemplate<ContactInvitationFacts> = {
  FR: (facts, sender) => inFrench(contactInvitation.FR(facts, sender), "Votre Espace entreprise vous attend"),
  EN: (facts, sender) => inEnglish(contactInvitation.EN(facts, sender), "Your company space is waiting for you"),
};

export const staffInvitationReminder: LetterTemplate<StaffInvitationFacts> = {
  FR: (facts, sender) => inFrench(staffInvitation.FR(facts, sender), `${sender} vous attend`),
  EN: (facts, sender) => inEnglish(staffInvitation.EN(facts, sender), `${sender} is waiting for you`),
};

const inFrench = (letter: Letter, title: string): Letter => ({
  ...letter,
  subject: `Rappel\u202f: ${letter.subject}`,
  title,
  notes: ["Ce lien remplace celui du message précédent, qui n’ouvre plus rien.", ...letter.notes],
});

const inEnglish = (letter: Letter, title: string): Letter => ({
  ...letter,
  subject: `Reminder: ${letter.subject}`,
  title,
  notes: ["This link replaces the one of the former message, which opens nothing any more.", ...letter.notes],
});
