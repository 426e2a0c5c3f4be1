import type { Locale } from "@passerelle/schema/vocabulary";
import type { DatedSlot } from "../../letter/dates-in-words.rules.js";
import { momentInWords, type Caller, type MailDesign, type Rest } from "../../letter/letter.mail.js";
import { sampleCaller, sampleDay, samplePlace, sampleSlots } from "../../letter/sample-facts.mail.js";
import { fields } from "../merge-fields.rules.js";
import { tableOf } from "./day-table.rules.js";

export interface DatesAnswerReceiptFacts {
  firstName: string;
  companyName: string;
  sessionTitle: string;
  outcome: "ACCEPTED" | "DECLINED" | "OPTION_CHOSEN";
  answeredAt: Date;
  /** What was answered about: the dates accepted, declined or chosen; none when every option was declined. */
  slots: readonly DatedSlot[];
  place: string | null;
  trainer: string | null;
  /** As the person wrote it. */
  comment: string | null;
  contact: Caller | null;
  /** The page of the answer, which shows it from now on. */
  link: string;
}

const told: Record<DatesAnswerReceiptFacts["outcome"], Record<Locale, { answer: string; explanation: string }>> = {
  ACCEPTED: {
    FR: {
      answer: "Dates acceptées",
      explanation: "Vous avez accepté les dates ci-dessous. Merci, elles sont retenues.",
    },
    EN: { answer: "Dates accepted", explanation: "You accepted the dates below. Thank you, they are settled." },
  },
  DECLINED: {
    FR: {
      answer: "Dates déclinées",
      explanation: "Vous avez décliné les dates proposées. Nous reviendrons vers vous pour en trouver d’autres.",
    },
    EN: {
      answer: "Dates declined",
      explanation: "You declined the dates that were offered. We will come back to you to find others.",
    },
  },
  OPTION_CHOSEN: {
    FR: {
      answer: "Dates choisies",
      explanation:
        "Vous avez choisi les dates ci-dessous. Elles seront retenues une fois que nous les aurons confirmées.",
    },
    EN: {
      answer: "Dates chosen",
      explanation: "You chose the dates below. They will be settled once we have confirmed them.",
    },
  },
};

type Field = "firstName" | "companyName" | "sessionTitle" | "answer" | "explanation";

export const datesAnswerReceipt: MailDesign<DatesAnswerReceiptFacts, Field> = {
  fields: {
    firstName: fields.firstName,
    companyName: fields.companyName,
    sessionTitle: fields.sessionTitle,
    answer: { fr: "Réponse donnée", en: "Answer given" },
    explanation: { fr: "Ce que la réponse entraîne", en: "What follows from the answer" },
  },
  values: ({ firstName, companyName, sessionTitle, outcome }, locale) => ({
    firstName,
    companyName,
    sessionTitle,
    ...told[outcome][locale],
  }),
  words: {
    FR: {
      subject: "{{ answer }} : {{ sessionTitle }}",
      heading: "Votre réponse a bien été enregistrée",
      body: `Bonjour {{ firstName }},

{{ explanation }}`,
    },
    EN: {
      subject: "{{ answer }}: {{ sessionTitle }}",
      heading: "Your answer was recorded",
      body: `Hello {{ firstName }},

{{ explanation }}`,
    },
  },
  rest: {
    FR: (facts) => ({ ...restOf("FR", facts, "Votre commentaire", "Répondu le"), button: "Voir ma réponse" }),
    EN: (facts) => ({ ...restOf("EN", facts, "Your comment", "Answered on"), button: "See my answer" }),
  },
  sample: (_locale, link) => ({
    firstName: "Paul",
    companyName: "Mécanique de l’Ouest",
    sessionTitle: "Habilitation électrique B1V-BR",
    outcome: "ACCEPTED",
    answeredAt: sampleDay,
    slots: sampleSlots,
    place: samplePlace,
    trainer: "Claire Dubreuil",
    comment: null,
    contact: sampleCaller,
    link,
  }),
};

function restOf(locale: Locale, facts: DatesAnswerReceiptFacts, comment: string, answeredOn: string): Rest {
  const { sessionTitle: title, slots, place, trainer, contact } = facts;
  return {
    days: slots.length > 0 ? [tableOf(locale, { title, slots, place, trainer })] : [],
    quote: facts.comment ? { from: comment, text: facts.comment } : null,
    lines: [{ label: answeredOn, value: momentInWords(locale, facts.answeredAt) }],
    notes: [],
    contact,
  };
}
