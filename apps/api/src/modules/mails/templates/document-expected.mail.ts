import { dayInWords, type LetterTemplate } from "./letter.mail.js";

export interface DocumentExpectedFacts {
  firstName: string;
  companyName: string;
  documentTitle: string;
  sessionTitle: string | null;
  /** A calendar day, `YYYY-MM-DD`. */
  dueOn: string;
  link: string;
}

export const documentExpected: LetterTemplate<DocumentExpectedFacts> = {
  FR: ({ firstName, companyName, documentTitle, sessionTitle, dueOn }, sender) => ({
    subject: `Document attendu : ${documentTitle}`,
    title: "Un document est attendu",
    paragraphs: [
      `Bonjour ${firstName},`,
      `${sender} attend un document de ${companyName}. Vous pouvez le déposer dans votre Espace entreprise.`,
    ],
    lines: [
      { label: "Document", value: documentTitle },
      ...(sessionTitle ? [{ label: "Session", value: sessionTitle }] : []),
      { label: "À déposer avant le", value: dayInWords("FR", dueOn) },
    ],
    button: "Déposer le document",
    notes: [],
  }),
  EN: ({ firstName, companyName, documentTitle, sessionTitle, dueOn }, sender) => ({
    subject: `Document expected: ${documentTitle}`,
    title: "A document is expected",
    paragraphs: [
      `Hello ${firstName},`,
      `${sender} expects a document from ${companyName}. You can upload it in your company space.`,
    ],
    lines: [
      { label: "Document", value: documentTitle },
      ...(sessionTitle ? [{ label: "Session", value: sessionTitle }] : []),
      { label: "To be uploaded by", value: dayInWords("EN", dueOn) },
    ],
    button: "Upload the document",
    notes: [],
  }),
};
