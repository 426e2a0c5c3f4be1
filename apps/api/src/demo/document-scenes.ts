import { Readable } from "node:stream";
import {
  addDocument,
  openPublication,
  publishDocument,
  receiveUpload,
  withdrawPublication,
  type Shelves,
} from "#documents";
import type { ContactViewer } from "#platform/viewer";
import type { Work } from "#platform/work";
import { paper } from "./paper.js";
import type { Plot, Stage } from "./plot.js";
import type { Act } from "./scenes.js";
import type { Seeded } from "./seeded.js";
import type { Client } from "./the-companies.js";
import type { Sheet } from "./the-documents.js";
import { addDays, at, workdayFrom } from "./workdays.js";

/** A document on its way: what is live of it, by company. */
interface Sent {
  documentId?: string;
  live: Map<string, string>;
}

/** The staff write and send a document; the contacts of the client open it in the days that follow, or do not. */
export function documentScenes(stage: Stage, plot: Plot, sheet: Sheet, shelves: Shelves, chance: Seeded): Act[] {
  const as = stage.organisation.hand;
  const sent: Sent = { live: new Map() };
  const send = async (work: Work) => {
    for (const client of sheet.to)
      sent.live.set(
        client.id,
        (await publishDocument(work, { documentId: sent.documentId!, companyId: client.id })).id,
      );
  };
  const scenes: Act[] = [
    { at: at(sheet.day, "10:00"), as, act: (work) => write(work, stage, plot, sheet, shelves, sent) },
    { at: at(sheet.day, "10:00"), as, act: send },
  ];
  if (sheet.mistake) scenes.push({ at: at(sheet.day, "11:20"), as, act: (work) => takeBack(work, sent) });
  if (sheet.mistake === "republished") scenes.push({ at: at(sheet.day, "14:40"), as, act: send });
  if (sheet.mistake === "withdrawn") return scenes;
  return [...scenes, ...sheet.to.flatMap((client) => readings(client, sheet, sent, chance))];
}

async function write(work: Work, stage: Stage, plot: Plot, sheet: Sheet, shelves: Shelves, sent: Sent): Promise<void> {
  const bytes = await paper(stage.organisation, plot, sheet, work.now);
  const incoming = await shelves.storage.receive(Readable.from([bytes]));
  const upload = await receiveUpload(work, shelves, { incoming, name: `${sheet.title} ${plot.reference}.pdf` });
  await work.em.flush();
  const document = await addDocument(work, {
    sessionId: plot.sessionId!,
    uploadId: upload.id,
    kind: sheet.kind,
    title: sheet.title,
  });
  sent.documentId = document.id;
}

async function takeBack(work: Work, sent: Sent): Promise<void> {
  for (const publicationId of sent.live.values()) await withdrawPublication(work, { publicationId });
  sent.live.clear();
}

function readings(client: Client, sheet: Sheet, sent: Sent, chance: Seeded): Act[] {
  return client.readers
    .filter(() => chance.isLucky(0.65))
    .map((reader) => ({
      at: at(workdayFrom(addDays(sheet.day, delayOf(reader, sheet.day))), "15:10"),
      as: reader,
      act: (work) => openPublication(work, sent.live.get(client.id)!),
    }));
}

/** One to four days, the same for all that a person received on one day: it is read at one go. */
function delayOf(reader: ContactViewer, day: string): number {
  return 1 + ((Number(day.slice(8)) + reader.name.length) % 4);
}
