import type { Locale } from "@passerelle/schema/vocabulary";
import { dayInWords, type DatedSlot } from "../../letter/dates-in-words.rules.js";
import type { MailDesign, Rest, Words } from "../../letter/letter.mail.js";
import { samplePlace, sampleSlots } from "../../letter/sample-facts.mail.js";
import { fields } from "../merge-fields.rules.js";
import { tableOf } from "./day-table.rules.js";

/** One training day, as one entry of a calendar. */
export interface CalendarMessageFacts {
  firstName: string;
  companyName: string;
  sessionTitle: string;
  /** `YYYY-MM-DD`. */
  date: string;
  slots: readonly DatedSlot[];
  place: string | null;
  trainer: string | null;
  /** The session in the extranet, for whoever sees it there; without one the mail has no button. */
  link: string | null;
}

type Field = "firstName" | "companyName" | "sessionTitle" | "day" | "place";

export const calendarInvitation = calendarMessage({
  FR: {
    subject: "Invitation : {{ sessionTitle }}, {{ day }}",
    heading: "Une journée de formation à noter",
    body: `Bonjour {{ firstName }},

Voici l’invitation à ajouter à votre agenda. Si la date change, elle se mettra à jour d’elle-même.`,
  },
  EN: {
    subject: "Invitation: {{ sessionTitle }}, {{ day }}",
    heading: "A day of training to note",
    body: `Hello {{ firstName }},

Here is the invitation to add to your calendar. If the date changes, it will update by itself.`,
  },
});

export const calendarUpdate = calendarMessage({
  FR: {
    subject: "Mise à jour : {{ sessionTitle }}, {{ day }}",
    heading: "Cette journée de formation a changé",
    body: `Bonjour {{ firstName }},

Voici la journée telle qu’elle est prévue désormais. L’invitation de votre agenda se met à jour avec ce message.`,
  },
  EN: {
    subject: "Update: {{ sessionTitle }}, {{ day }}",
    heading: "This day of training has changed",
    body: `Hello {{ firstName }},

This is the day as it is planned from now on. The invitation in your calendar is updated by this message.`,
  },
});

export const calendarCancellation = calendarMessage({
  FR: {
    subject: "Annulation : {{ sessionTitle }}, {{ day }}",
    heading: "Cette journée n’a plus lieu",
    body: `Bonjour {{ firstName }},

La journée ci-dessous n’a plus lieu. Ce message la retire de votre agenda.`,
  },
  EN: {
    subject: "Cancellation: {{ sessionTitle }}, {{ day }}",
    heading: "This day no longer takes place",
    body: `Hello {{ firstName }},

The day below no longer takes place. This message removes it from your calendar.`,
  },
});

function calendarMessage(words: Record<Locale, Words>): MailDesign<CalendarMessageFacts, Field> {
  return {
    fields: {
      firstName: fields.firstName,
      companyName: fields.companyName,
      sessionTitle: fields.sessionTitle,
      day: { fr: "Jour de formation", en: "Day of training" },
      place: fields.place,
    },
    values: ({ firstName, companyName, sessionTitle, date, place }, locale) => ({
      firstName,
      companyName,
      sessionTitle,
      day: dayInWords(locale, date),
      place,
    }),
    words,
    rest: {
      FR: (facts) => ({ ...restOf("FR", facts), button: facts.link ? "Voir la session" : null }),
      EN: (facts) => ({ ...restOf("EN", facts), button: facts.link ? "See the session" : null }),
    },
    sample: (_locale, link) => ({
      firstName: "Paul",
      companyName: "Mécanique de l’Ouest",
      sessionTitle: "Habilitation électrique B1V-BR",
      date: "2027-01-12",
      slots: sampleSlots.slice(0, 2),
      place: samplePlace,
      trainer: "Claire Dubreuil",
      link,
    }),
  };
}

function restOf(locale: Locale, facts: CalendarMessageFacts): Rest {
  const { sessionTitle: title, slots, place, trainer } = facts;
  return { days: [tableOf(locale, { title, slots, place, trainer })], notes: [] };
}
