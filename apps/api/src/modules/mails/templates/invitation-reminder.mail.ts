import type { MailDesign, Rest, Words } from "../letter/letter.mail.js";
import { contactInvitation } from "./contact-invitation.mail.js";
import { staffInvitation } from "./staff-invitation.mail.js";

/** The invitation said again, under words that tell it is a reminder. */
export const contactInvitationReminder = reminderOf(contactInvitation, {
  FR: "Votre Espace entreprise vous attend",
  EN: "Your company space is waiting for you",
});

export const staffInvitationReminder = reminderOf(staffInvitation, {
  FR: "{{ organisation }} vous attend",
  EN: "{{ organisation }} is waiting for you",
});

function reminderOf<Facts, Field extends string>(
  design: MailDesign<Facts, Field>,
  headings: { FR: string; EN: string },
): MailDesign<Facts, Field> {
  const { words, rest } = design;
  return {
    ...design,
    words: {
      FR: again(words.FR, `Rappel\u202f: ${words.FR.subject}`, headings.FR),
      EN: again(words.EN, `Reminder: ${words.EN.subject}`, headings.EN),
    },
    rest: {
      FR: (facts, sender) =>
        noting(rest.FR(facts, sender), "Ce lien remplace celui du message précédent, qui n’ouvre plus rien."),
      EN: (facts, sender) =>
        noting(
          rest.EN(facts, sender),
          "This link replaces the one of the former message, which opens nothing any more.",
        ),
    },
  };
}

function again(words: Words, subject: string, heading: string): Words {
  return { ...words, subject, heading };
}

function noting(rest: Rest, note: string): Rest {
  return { ...rest, notes: [note, ...rest.notes] };
}
