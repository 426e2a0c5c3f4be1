import type { Locale } from "@passerelle/schema/vocabulary";
import { periodInWords, type DatedSlot } from "../../letter/dates-in-words.rules.js";
import type { Caller, MailDesign, Rest } from "../../letter/letter.mail.js";
import { sampleCaller, sampleLaterSlots, samplePlace } from "../../letter/sample-facts.mail.js";
import { fields } from "../merge-fields.rules.js";
import { tableOf } from "./day-table.rules.js";

export interface DatesChangedFacts {
  firstName: string;
  companyName: string;
  sessionTitle: string;
  /** As they are now. */
  slots: readonly DatedSlot[];
  place: string | null;
  trainer: string | null;
  /** What the staff add, in paragraphs. */
  message: string | null;
  contact: Caller | null;
  /** The session in the extranet, for whoever may enter. */
  link: string | null;
}

type Field = "firstName" | "companyName" | "sessionTitle" | "dates";

export const datesChanged: MailDesign<DatesChangedFacts, Field> = {
  fields: {
    firstName: fields.firstName,
    companyName: fields.companyName,
    sessionTitle: fields.sessionTitle,
    dates: fields.dates,
  },
  values: ({ firstName, companyName, sessionTitle, slots }, locale) => ({
    firstName,
    companyName,
    sessionTitle,
    dates: periodInWords(locale, slots) || null,
  }),
  words: {
    FR: {
      subject: "Nouvelles dates : {{ sessionTitle }}",
      heading: "Les dates ont changé",
      body: `Bonjour {{ firstName }},

{% if dates %}Les dates de votre formation ont changé. Voici celles qui sont prévues désormais.{% else %}Les dates de votre formation ne sont plus fixées. Nous reviendrons vers vous avec de nouvelles dates.{% endif %}`,
    },
    EN: {
      subject: "New dates: {{ sessionTitle }}",
      heading: "The dates have changed",
      body: `Hello {{ firstName }},

{% if dates %}The dates of your training have changed. These are the ones planned from now on.{% else %}The dates of your training are no longer set. We will come back to you with new dates.{% endif %}`,
    },
  },
  rest: {
    FR: (facts) => ({ ...restOf("FR", facts), button: facts.link ? "Voir la session" : null }),
    EN: (facts) => ({ ...restOf("EN", facts), button: facts.link ? "See the session" : null }),
  },
  sample: (locale, link) => ({
    firstName: "Paul",
    companyName: "Mécanique de l’Ouest",
    sessionTitle: "Habilitation électrique B1V-BR",
    slots: sampleLaterSlots,
    place: samplePlace,
    trainer: "Claire Dubreuil",
    message:
      locale === "FR"
        ? "La salle Estuaire n’était plus libre en janvier. Le contenu ne change pas."
        : "The room was no longer free in January. The content stays the same.",
    contact: sampleCaller,
    link,
  }),
};

function restOf(locale: Locale, facts: DatesChangedFacts): Rest {
  const { sessionTitle: title, slots, place, trainer, message, contact } = facts;
  return {
    days: slots.length > 0 ? [tableOf(locale, { title, slots, place, trainer })] : [],
    quote: message ? { from: contact?.name ?? "", text: message } : null,
    notes: [],
    contact,
  };
}
