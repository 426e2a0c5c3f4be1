import type { MailDesign } from "../../letter/letter.mail.js";
import { dateProposal, type DateProposalFacts } from "./date-proposal.mail.js";

/** The proposal said again while nobody has answered, with the very same link. */
export const dateProposalReminder: MailDesign<DateProposalFacts> = {
  ...dateProposal,
  words: {
    FR: {
      subject: "Rappel\u202f: dates à confirmer, {{ sessionTitle }}",
      heading: "Votre réponse est attendue",
      body: `Bonjour {{ firstName }},

Nous n’avons pas encore votre réponse pour la formation de {{ participants }}. Il suffit d’un clic, jusqu’au {{ dueOn }} inclus.

Vous venez de répondre ? Ne tenez pas compte de ce message.`,
    },
    EN: {
      subject: "Reminder: dates to confirm, {{ sessionTitle }}",
      heading: "Your answer is awaited",
      body: `Hello {{ firstName }},

We do not have your answer yet for the training of {{ participants }}. One click is enough, until {{ dueOn }} included.

You have just answered? Please disregard this message.`,
    },
  },
};
