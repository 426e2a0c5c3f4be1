import { Readable } from "node:stream";
import {
  expectDocument,
  markReceivedDocumentSeen,
  receiveUpload,
  remindExpectedJob,
  sendDocument,
  type Expectation,
  type Shelves,
} from "#documents";
import type { Links } from "#platform/links";
import type { ContactViewer } from "#platform/viewer";
import type { Work, Works } from "#platform/work";
import type { chosenSessions } from "./chosen-sessions.js";
import { clientPaper } from "./paper.js";
import { endOf, type Draft, type Plot, type Stage } from "./plot.js";
import type { Act, Errand } from "./scenes.js";
import { addDays, at, workdayFrom, type before } from "./workdays.js";

/** What an act made, for those that follow it. */
interface Made {
  id?: string;
}

export interface Exchange extends Shelves {
  works: Works;
  links: Links;
}

/** What clients send, and what each side owes the other: done, to come, and late (R-008, B-17). */
export function exchangeScenes(
  stage: Stage,
  plots: readonly Plot[],
  { underWay, past, shared, bakers }: ReturnType<typeof chosenSessions>,
  hands: Exchange,
  today: string,
  ago: ReturnType<typeof before>,
): (Act | Errand)[] {
  const as = stage.organisation.hand;
  const reader = (name: string) => stage.clients.flatMap(({ readers }) => readers).find((each) => each.name === name)!;
  const [paul, camille, claire] = [reader("Paul Renard"), reader("Camille Bonnet"), reader("Claire Marchand")];
  const told = (draft: Draft): Plot => plots.find((plot) => plot.days === draft.days)!;
  const [convention, titles, hygiene] = [{}, {}, {}] as [Made, Made, Made];

  const expect = (
    day: string,
    time: string,
    of: ContactViewer,
    plot: Plot | null,
    asked: Asked,
    made: Made = {},
  ): Act => ({
    at: at(day, time),
    as,
    act: async (work) => {
      const input = { ...asked, companyId: of.companyId, sessionId: plot?.sessionId ?? null };
      made.id = (await expectDocument(work, hands.links, input)).id;
    },
  });
  const send = (day: string, time: string, by: ContactViewer, plot: Plot, sheet: Sent, made: Made = {}): Act => ({
    at: at(day, time),
    as: by,
    act: async (work) => void (made.id = await sendPaper(work, stage, hands, plot, by, sheet)),
  });
  const see = (day: string, time: string, made: Made): Act => ({
    at: at(day, time),
    as,
    act: (work) => markReceivedDocumentSeen(work, { id: made.id! }),
  });
  const [signed, agreed, prevention] = [{}, {}, {}] as [Made, Made, Made];

  return [
    // Owed by the organisation.
    expect(underWay.announcedOn!, "09:31", paul, told(underWay), {
      ...weOwe,
      kind: "PROGRAMME",
      label: "Programme détaillé",
      dueOn: ago(20),
    }),
    expect(ago(40), "10:34", paul, told(past), {
      ...weOwe,
      kind: "ATTENDANCE_SHEET",
      label: "Feuilles d’émargement",
      dueOn: ago(6),
    }),
    expect(ago(20), "11:22", paul, told(underWay), {
      ...weOwe,
      kind: "END_OF_TRAINING_CERTIFICATE",
      label: "Attestations de fin de formation",
      dueOn: workdayFrom(addDays(endOf(underWay), 10)),
    }),
    // Owed by the clients.
    expect(
      ago(33),
      "09:43",
      paul,
      told(underWay),
      { ...theyOwe, label: "Convention signée", dueOn: ago(12) },
      convention,
    ),
    send(
      ago(22),
      "14:10",
      paul,
      told(underWay),
      { title: "Convention signée", lines: agreement, answers: convention },
      signed,
    ),
    see(ago(22), "15:43", signed),
    expect(
      ago(28),
      "11:12",
      paul,
      told(underWay),
      { ...theyOwe, label: "Titres d’habilitation en cours des participants", dueOn: ago(5) },
      titles,
    ),
    reminder(stage, hands, addDays(ago(5), -3), titles),
    expect(shared.announcedOn!, "09:52", paul, told(shared), {
      ...theyOwe,
      label: "Liste nominative des participants",
      dueOn: workdayFrom(addDays(today, 2)),
    }),
    expect(ago(11), "10:03", paul, null, {
      ...theyOwe,
      label: "Accord de prise en charge de l’OPCO",
      dueOn: workdayFrom(addDays(today, 20)),
    }),
    expect(
      ago(15),
      "14:27",
      claire,
      told(bakers[0]!),
      { ...theyOwe, label: "Liste des participants", dueOn: workdayFrom(addDays(today, 6)) },
      hygiene,
    ),
    // Sent without being asked.
    send(ago(50), "11:36", camille, told(past), { title: "Accord de prise en charge OPCO", lines: funding }, agreed),
    see(ago(45), "09:18", agreed),
    send(
      ago(8),
      "16:04",
      claire,
      told(bakers[0]!),
      { title: "Plan de prévention du fournil", lines: precautions },
      prevention,
    ),
    see(ago(3), "08:47", prevention),
    send(ago(1), "15:24", camille, told(underWay), {
      title: "Émargement du premier jour, contresigné",
      lines: attendance,
    }),
  ];
}

type Asked = Omit<Expectation, "companyId" | "sessionId">;
const weOwe = { side: "ORGANISATION_OWES", byMail: false } as const;
const theyOwe = { side: "COMPANY_OWES", byMail: true } as const;

/** A document that a client sends; perhaps what was expected. */
interface Sent {
  title: string;
  lines: readonly string[];
  answers?: Made;
}

async function sendPaper(
  work: Work,
  stage: Stage,
  shelves: Shelves,
  plot: Plot,
  by: ContactViewer,
  sheet: Sent,
): Promise<string> {
  const { name } = stage.clients.find(({ id }) => id === by.companyId)!;
  const bytes = await clientPaper({ name, signedBy: by.name }, { ...sheet, reference: plot.reference }, work.now);
  const incoming = await shelves.storage.receive(Readable.from([bytes]));
  const upload = await receiveUpload(work, shelves, { incoming, name: `${sheet.title} ${plot.reference}.pdf` });
  await work.em.flush();
  const input = {
    uploadId: upload.id,
    sessionId: plot.sessionId!,
    title: sheet.title,
    expectedDocumentId: sheet.answers?.id,
  };
  return (await sendDocument(work, input)).id;
}

/** What the house does by itself three days before the due date, in the morning. */
function reminder(stage: Stage, { works, links }: Exchange, day: string, about: Made): Errand {
  const { id: organisationId } = stage.organisation;
  return {
    at: at(day, "08:01"),
    run: () => remindExpectedJob(works, links).run({ organisationId, expectedDocumentId: about.id! }),
  };
}

const agreement = [
  "Nous vous retournons la convention de formation paraphée et signée, en deux exemplaires.",
  "Nos salariés seront libérés aux dates prévues et porteront leurs équipements de protection.",
];
const funding = [
  "Notre opérateur de compétences prend en charge les coûts pédagogiques de cette action, dans la limite du devis accepté.",
  "Numéro de dossier : 44-000-118. Règlement par subrogation, sur présentation du certificat de réalisation.",
];
const precautions = [
  "Accès par la cour, chaussures de sécurité et charlotte obligatoires dans le fournil.",
  "Les fours restent en service jusqu’à 6 h 30 : la partie pratique commence à 9 h.",
];
const attendance = ["Feuille du premier jour, matin et après-midi, contresignée par le responsable du site."];
