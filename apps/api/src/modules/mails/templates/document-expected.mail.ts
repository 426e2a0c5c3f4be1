import { dayInWords, type MailDesign } from "../letter/letter.mail.js";
import { fields } from "./merge-fields.rules.js";

export interface DocumentExpectedFacts {
  firstName: string;
  companyName: string;
  documentTitle: string;
  sessionTitle: string | null;
  /** A calendar day, `YYYY-MM-DD`. */
  dueOn: string;
  link: string;
}

type Field = "firstName" | "companyName" | "documentTitle" | "sessionTitle" | "dueOn";

export const documentExpected: MailDesign<DocumentExpectedFacts, Field> = {
  fields: {
    firstName: fields.firstName,
    companyName: fields.companyName,
    documentTitle: { fr: "Document attendu", en: "Document expected" },
    sessionTitle: fields.sessionTitle,
    dueOn: fields.dueOn,
  },
  values: ({ firstName, companyName, documentTitle, sessionTitle, dueOn }, locale) => ({
    firstName,
    companyName,
    documentTitle,
    sessionTitle,
    dueOn: dayInWords(locale, dueOn),
  }),
  words: {
    FR: {
      subject: "Document attendu : {{ documentTitle }}",
      heading: "Un document est attendu",
      body: `Bonjour {{ firstName }},

{{ organisation }} attend un document de {{ companyName }}. Vous pouvez le déposer dans votre Espace entreprise.`,
    },
    EN: {
      subject: "Document expected: {{ documentTitle }}",
      heading: "A document is expected",
      body: `Hello {{ firstName }},

{{ organisation }} expects a document from {{ companyName }}. You can upload it in your company space.`,
    },
  },
  rest: {
    FR: ({ documentTitle, sessionTitle, dueOn }) => ({
      lines: [
        { label: "Document", value: documentTitle },
        ...(sessionTitle ? [{ label: "Session", value: sessionTitle }] : []),
        { label: "À déposer avant le", value: dayInWords("FR", dueOn) },
      ],
      button: "Déposer le document",
      notes: [],
    }),
    EN: ({ documentTitle, sessionTitle, dueOn }) => ({
      lines: [
        { label: "Document", value: documentTitle },
        ...(sessionTitle ? [{ label: "Session", value: sessionTitle }] : []),
        { label: "To be uploaded by", value: dayInWords("EN", dueOn) },
      ],
      button: "Upload the document",
      notes: [],
    }),
  },
  sample: (locale, link) => ({
    firstName: "Paul",
    companyName: "Mécanique de l’Ouest",
    documentTitle: locale === "FR" ? "Convention signée" : "Signed agreement",
    sessionTitle: "Habilitation électrique B1V-BR",
    dueOn: "2026-12-04",
    link,
  }),
};
