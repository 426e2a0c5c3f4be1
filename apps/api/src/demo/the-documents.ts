import type { DocumentKind } from "@passerelle/schema/vocabulary";
import { endOf, laterOf, startOf, type Plot } from "./plot.js";
import type { Seeded } from "./seeded.js";
import type { Client } from "./the-companies.js";
import { addDays, officeDay, workdayUntil } from "./workdays.js";

/** A document of a session, as it will be written, and to whom it goes. */
export interface Sheet {
  kind: DocumentKind;
  title: string;
  day: string;
  /** The client it speaks to; all of them without. */
  client?: Client;
  to: Client[];
  /** Sent by mistake: taken back an hour later, and perhaps sent again the same day. */
  mistake?: "withdrawn" | "republished";
}

const usual: { kind: DocumentKind; when: (plot: Plot) => string; each: boolean; often: number }[] = [
  { kind: "QUOTE", when: (plot) => plot.announcedOn!, each: true, often: 0.12 },
  { kind: "TRAINING_AGREEMENT", when: (plot) => plot.announcedOn!, each: true, often: 0.3 },
  { kind: "PROGRAMME", when: (plot) => plot.announcedOn!, each: false, often: 0.35 },
  { kind: "CONVOCATION", when: (plot) => officeDay(addDays(startOf(plot), -12)), each: false, often: 0.3 },
  { kind: "OTHER_LEARNER_DOCUMENT", when: (plot) => workdayUntil(addDays(startOf(plot), 1)), each: false, often: 0.1 },
  { kind: "COMPLETION_CERTIFICATE", when: (plot) => officeDay(addDays(endOf(plot), 7)), each: false, often: 0.3 },
  { kind: "ATTENDANCE_CERTIFICATE", when: (plot) => officeDay(addDays(endOf(plot), 7)), each: false, often: 0.15 },
  { kind: "INVOICE", when: (plot) => officeDay(addDays(endOf(plot), 7)), each: true, often: 0.22 },
];

/** The documents of a session over its life, those still to come included. */
export function documentsOf(plot: Plot, chance: Seeded): Sheet[] {
  const seers = plot.guests.filter(({ sees }) => sees).map(({ client }) => client);
  const { announcedOn } = plot;
  if (plot.papers === "none" || !announcedOn || seers.length === 0) return [];
  const sheets = usual
    .filter(({ often }) => plot.papers === "all" || chance.isLucky(often))
    .flatMap(({ kind, when, each }): Sheet[] => {
      const day = laterOf(when(plot), announcedOn);
      return each
        ? seers.map((client) => ({ kind, title: titleOf(kind, plot, client), day, client, to: [client] }))
        : [{ kind, title: titleOf(kind, plot), day, to: seers }];
    });
  return [...sheets.map((sheet) => withFate(sheet, plot, chance)), ...internalNotes(plot, chance)];
}

/** A few are not sent yet, a few were sent too early or at a wrong price. */
function withFate(sheet: Sheet, plot: Plot, chance: Seeded): Sheet {
  const luck = chance.next();
  if (plot.papers === "all")
    return sheet.kind === "QUOTE" ? { ...sheet, mistake: plot.kind === "INTRA" ? "republished" : "withdrawn" } : sheet;
  if (luck < 0.1) return { ...sheet, to: [] };
  return luck < 0.15 ? { ...sheet, mistake: luck < 0.13 ? "republished" : "withdrawn" } : sheet;
}

/** Kept among the staff. */
function internalNotes(plot: Plot, chance: Seeded): Sheet[] {
  return chance.isLucky(0.12)
    ? [{ kind: "INTERNAL", title: "Note de préparation au formateur", day: plot.announcedOn!, to: [] }]
    : [];
}

function titleOf(kind: DocumentKind, plot: Plot, client?: Client): string {
  const number = plot.reference.slice(4);
  const words: Partial<Record<DocumentKind, string>> = {
    QUOTE: `Devis n° D-${number}`,
    TRAINING_AGREEMENT: "Convention de formation",
    PROGRAMME: "Programme détaillé",
    CONVOCATION: "Convocation des participants",
    OTHER_LEARNER_DOCUMENT: "Livret d’accueil du participant",
    COMPLETION_CERTIFICATE: "Certificat de réalisation",
    ATTENDANCE_CERTIFICATE: "Attestation d’assiduité",
    INVOICE: `Facture n° F-${number}`,
  };
  const subject = words[kind]!;
  return client && plot.kind === "INTER" ? `${subject} – ${client.name}`.slice(0, 200) : subject;
}
