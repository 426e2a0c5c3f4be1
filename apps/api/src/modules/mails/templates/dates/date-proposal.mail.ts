import type { DatedSlot } from "../../letter/dates-in-words.rules.js";
import { dayInWords, type Caller, type MailDesign, type Rest } from "../../letter/letter.mail.js";
import { sampleCaller, sampleLaterSlots, samplePlace, sampleSlots } from "../../letter/sample-facts.mail.js";
import { fields } from "../merge-fields.rules.js";
import { tableOf } from "./day-table.rules.js";

export interface ProposedOption {
  slots: readonly DatedSlot[];
  place: string | null;
}

export interface DateProposalFacts {
  firstName: string;
  companyName: string;
  sessionTitle: string;
  participantCount: number;
  /** One: to accept or to decline. Several: to choose from, each under its number, from 1 on. */
  options: readonly ProposedOption[];
  trainer: string | null;
  /** The last day on which to answer, `YYYY-MM-DD`. */
  dueOn: string;
  contact: Caller | null;
  /** The page of the answer: the buttons add `?answer=accept`, `?answer=decline` or `?option=2`. */
  link: string;
}

type Field = "firstName" | "companyName" | "sessionTitle" | "participants" | "dueOn" | "several";

export const dateProposal: MailDesign<DateProposalFacts, Field> = {
  fields: {
    firstName: fields.firstName,
    companyName: fields.companyName,
    sessionTitle: fields.sessionTitle,
    participants: fields.participants,
    dueOn: fields.dueOn,
    several: { fr: "Vrai s’il y a plusieurs options", en: "True when there are several options" },
  },
  values: ({ firstName, companyName, sessionTitle, participantCount, dueOn, options }, locale) => ({
    firstName,
    companyName,
    sessionTitle,
    participants: participantsInWords[locale](participantCount),
    dueOn: dayInWords(locale, dueOn),
    several: options.length > 1 ? String(options.length) : null,
  }),
  words: {
    FR: {
      subject: "Dates à confirmer : {{ sessionTitle }}",
      heading:
        "{% if several %}Quelles dates vous conviennent ?{% else %}Ces dates vous conviennent-elles ?{% endif %}",
      body: `Bonjour {{ firstName }},

{% if several %}Nous vous proposons {{ several }} possibilités pour {{ participants }}. Dites-nous laquelle convient à {{ companyName }}.{% else %}Nous avons prévu ces dates pour {{ participants }}. Dites-nous si elles conviennent à {{ companyName }}.{% endif %}`,
    },
    EN: {
      subject: "Dates to confirm: {{ sessionTitle }}",
      heading: "{% if several %}Which dates suit you?{% else %}Do these dates suit you?{% endif %}",
      body: `Hello {{ firstName }},

{% if several %}We offer {{ several }} possibilities for {{ participants }}. Tell us which one suits {{ companyName }}.{% else %}We planned these dates for {{ participants }}. Tell us whether they suit {{ companyName }}.{% endif %}`,
    },
  },
  rest: {
    FR: (facts) => ({
      days: tablesOf("FR", facts, "Choisir ces dates"),
      answers: {
        accept: facts.options.length > 1 ? undefined : "J’accepte",
        decline: facts.options.length > 1 ? "Aucune ne convient" : "Je décline",
        until: { before: "Réponse attendue jusqu’au ", day: dayInWords("FR", facts.dueOn), after: " inclus." },
        hint: "Sans mot de passe : une page s’ouvre et vous demande un clic.",
      },
      notes: [],
      contact: facts.contact,
    }),
    EN: (facts) => ({
      days: tablesOf("EN", facts, "Choose these dates"),
      answers: {
        accept: facts.options.length > 1 ? undefined : "I accept",
        decline: facts.options.length > 1 ? "None suits" : "I decline",
        until: { before: "Please answer by ", day: dayInWords("EN", facts.dueOn), after: " included." },
        hint: "No password: a page opens and asks for one click.",
      },
      notes: [],
      contact: facts.contact,
    }),
  },
  sample: (_locale, link) => ({
    firstName: "Paul",
    companyName: "Mécanique de l’Ouest",
    sessionTitle: "Habilitation électrique B1V-BR",
    participantCount: 8,
    options: [{ slots: sampleSlots, place: samplePlace }],
    trainer: "Claire Dubreuil",
    dueOn: "2026-11-27",
    contact: sampleCaller,
    link,
  }),
};

/** The same with a choice, for the gallery. */
export const severalOptions = [
  { slots: sampleSlots, place: samplePlace },
  { slots: sampleLaterSlots, place: samplePlace },
];

const participantsInWords = {
  FR: (count: number) =>
    count === 0 ? "vos participants" : count === 1 ? "votre participant" : `vos ${count} participants`,
  EN: (count: number) =>
    count === 0 ? "your participants" : count === 1 ? "your participant" : `your ${count} participants`,
};

function tablesOf(
  locale: "FR" | "EN",
  { sessionTitle, options, trainer }: DateProposalFacts,
  choose: string,
): Rest["days"] {
  const several = options.length > 1;
  return options.map(({ slots, place }, index) =>
    tableOf(locale, {
      title: several ? `${sessionTitle} – option ${index + 1}` : sessionTitle,
      slots,
      place,
      trainer,
      choose: several ? choose : undefined,
    }),
  );
}
