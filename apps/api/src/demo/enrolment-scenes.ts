import { Readable } from "node:stream";
import { Learner } from "#companies";
import { addDocument, publishDocument, receiveUpload, type Shelves } from "#documents";
import { Enrolment, enrolLearners, removeEnrolment, reserveSeats } from "#enrolments";
import type { Work } from "#platform/work";
import type { chosenSessions } from "./chosen-sessions.js";
import { paper } from "./paper.js";
import type { Draft, Guest, Plot, Stage } from "./plot.js";
import type { Act } from "./scenes.js";
import { Seeded } from "./seeded.js";
import { traineesOf } from "./the-learners.js";
import { at, type before } from "./workdays.js";

/** Each client of a session sends some of its people, a few days after it was planned. Chance of its own: what is told besides stays as it is. */
export function enrolmentScenes(
  stage: Stage,
  plots: readonly Plot[],
  chosen?: ReturnType<typeof chosenSessions>,
): Act[] {
  const chance = new Seeded(8_118);
  // Those that a visit begins with send all their people.
  const isWhole = ({ days }: Plot) => days === chosen?.story.days || days === chosen?.underWay.days;
  return plots.flatMap((plot) =>
    plot.guests
      .filter(({ status }) => status !== "UNDECIDED" || plot.days.length > 0)
      .map((guest): Act => {
        const count = plot.kind === "INTRA" ? chance.between(4, 8) : chance.between(1, 4);
        return enrolling(stage, plot, guest, isWhole(plot) ? 8 : count);
      }),
  );
}

function enrolling(stage: Stage, plot: Plot, { client }: Guest, count: number): Act {
  const learners = traineesOf(client, stage.clients.indexOf(client), count);
  return {
    at: at(plot.confirmedOn ?? plot.announcedOn ?? plot.plannedOn, "11:00"),
    as: stage.organisation.hand,
    act: (work) => enrolLearners(work, { sessionId: plot.sessionId!, companyId: client.id, learners }),
  };
}

/** What a visit finds: places that wait for a name, and two learners who were removed, one with papers and one without. */
export function removalScenes(
  stage: Stage,
  plots: readonly Plot[],
  { shared, underWay }: ReturnType<typeof chosenSessions>,
  shelves: Shelves,
  ago: ReturnType<typeof before>,
): Act[] {
  const as = stage.organisation.hand;
  const told = (draft: Draft): Plot => plots.find((plot) => plot.days === draft.days)!;
  const volteo = stage.clients.find(({ name }) => name === "Voltéo Maintenance")!;
  const ofVolteo = (lastName: string): Of => ({ plot: told(underWay), companyId: volteo.id, lastName });
  return [
    ...shared.guests
      .filter(({ sees }) => sees)
      .map(({ client }, index): Act => ({
        at: at(ago(1), "11:20"),
        as,
        act: (work) =>
          reserveSeats(work, { sessionId: told(shared).sessionId!, companyId: client.id, count: 2 - index }),
      })),
    ...["Haddad", "Morel"].map((name): Act => ({
      at: at(ago(15), "10:40"),
      as,
      act: (work) => convoke(work, stage, shelves, ofVolteo(name)),
    })),
    { at: at(ago(9), "11:10"), as, act: (work) => remove(work, ofVolteo("Haddad")) },
    { at: at(ago(8), "11:30"), as, act: (work) => remove(work, ofVolteo("Perrot")) },
  ];
}

type Of = { plot: Plot; companyId: string; lastName: string };

/** A convocation for one learner, and to the client at once. */
async function convoke(work: Work, stage: Stage, shelves: Shelves, of: Of): Promise<void> {
  const { id, name } = await enrolmentOf(work, of);
  const title = `Convocation ${name}`;
  const sheet = { kind: "CONVOCATION" as const, title, day: "", to: [] };
  const bytes = await paper(stage.organisation, of.plot, sheet, work.now);
  const incoming = await shelves.storage.receive(Readable.from([bytes]));
  const upload = await receiveUpload(work, shelves, { incoming, name: `${title} ${of.plot.reference}.pdf` });
  await work.em.flush();
  const document = await addDocument(work, {
    sessionId: of.plot.sessionId!,
    uploadId: upload.id,
    kind: "CONVOCATION",
    title,
    enrolmentId: id,
  });
  await work.em.flush();
  await publishDocument(work, { documentId: document.id, companyId: of.companyId });
}

async function remove(work: Work, of: Of): Promise<void> {
  const { id } = await enrolmentOf(work, of);
  await removeEnrolment(work, { enrolmentId: id });
}

async function enrolmentOf(work: Work, { plot, companyId, lastName }: Of): Promise<{ id: string; name: string }> {
  const learner = await work.em.findOneOrFail(Learner, { companyId, lastName });
  const enrolment = await work.em.findOneOrFail(Enrolment, { sessionId: plot.sessionId!, learnerId: learner.id });
  return { id: enrolment.id, name: learner.name };
}
