import type { FastifyRequest } from "fastify";
import type { KeptFile, LinkedMail } from "#mails";
import { escape, pageOf } from "./mail-shell.js";

const words = {
  FR: {
    language: "fr",
    files: "Pièces jointes",
    filesOf: (sender: string) => `${sender} vous a envoyé ces fichiers. Cette page s’ouvre pendant soixante jours.`,
    size: (bytes: number) => `${inMegabytes("fr-FR", bytes)}\u202fMo`,
    stop: "Ne plus recevoir ces rappels ?",
    stopOf: (sender: string) =>
      `${sender} ne vous enverra plus de relances de ce type à cette adresse. Les autres messages continueront d’arriver.`,
    stopNow: "Ne plus recevoir ces rappels",
    stopped: "C’est noté",
    stoppedOf: (sender: string) => `${sender} ne vous enverra plus de relances de ce type à cette adresse.`,
  },
  EN: {
    language: "en",
    files: "Attachments",
    filesOf: (sender: string) => `${sender} sent you these files. This page opens for sixty days.`,
    size: (bytes: number) => `${inMegabytes("en-GB", bytes)}\u202fMB`,
    stop: "Receive these reminders no more?",
    stopOf: (sender: string) =>
      `${sender} will send no more reminders of this sort to this address. Other messages will still arrive.`,
    stopNow: "Receive these reminders no more",
    stopped: "Noted",
    stoppedOf: (sender: string) => `${sender} will send no more reminders of this sort to this address.`,
  },
};

const inMegabytes = (language: string, bytes: number): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Math.max(bytes / 1024 / 1024, 0.1));

export function filesPage(token: string, { locale, sender }: LinkedMail, files: readonly KeptFile[]): string {
  const said = words[locale];
  const rows = files.map(
    ({ fileName, size }, index) =>
      `<li><a href="/mail-files/${escape(token)}/${index + 1}" download><strong>${escape(fileName)}</strong><span>${said.size(size)}</span></a></li>`,
  );
  const body = `<main><h1>${said.files}</h1><p class="note">${escape(said.filesOf(sender))}</p><ul>${rows.join("")}</ul></main>`;
  return pageOf({ language: said.language, title: said.files, body });
}

export function reminderPage({ locale, sender }: LinkedMail, isRefused: boolean): string {
  const said = words[locale];
  const body = isRefused
    ? `<main><h1>${said.stopped}</h1><p>${escape(said.stoppedOf(sender))}</p></main>`
    : `<main><h1>${said.stop}</h1><p>${escape(said.stopOf(sender))}</p><form method="post"><button>${said.stopNow}</button></form></main>`;
  return pageOf({ language: said.language, title: isRefused ? said.stopped : said.stop, body });
}

/** The mail is not known here: its language neither. */
export function gonePage(request: FastifyRequest): string {
  const english = request.headers["accept-language"]?.toLowerCase().startsWith("en");
  const [language, title, text] = english
    ? ["en", "This link opens nothing any more", "Answer the message that brought you here, and ask for a new one."]
    : ["fr", "Ce lien ne s’ouvre plus", "Répondez au message qui vous a amené ici pour en demander un autre."];
  return pageOf({ language, title, body: `<main><h1>${title}</h1><p>${text}</p></main>` });
}
