import { Readable } from "node:stream";
import pg from "pg";
import { markAllNotificationsRead } from "#notifications";
import { setCentreLogo } from "#organisations";
import type { Antivirus } from "#platform/antivirus/antivirus";
import { dayInParis, MovingClock, type Clock } from "#platform/clock";
import { linksOf, type Links } from "#platform/links";
import type { MailDoor } from "#platform/mail/open-mail";
import type { Settings } from "#platform/settings";
import type { Storage } from "#platform/storage";
import type { Person } from "#platform/viewer";
import type { Works } from "#platform/work";
import { accessScenes } from "./access-scenes.js";
import { calendarScenes } from "./calendar-scenes.js";
import { chosenInTheAlps, chosenSessions } from "./chosen-sessions.js";
import { alpesClients, atlantiqueClients, type ClientSheet } from "./company-list.js";
import { documentScenes } from "./document-scenes.js";
import { enrolmentScenes, removalScenes } from "./enrolment-scenes.js";
import { exchangeScenes } from "./exchange-scenes.js";
import { markHalfTold, markTold } from "./half-told.js";
import { inHaste, settle } from "./in-haste.js";
import { waves } from "./logo.js";
import { numbered, type Plot, type Stage } from "./plot.js";
import { passAfter } from "./postman.js";
import { play, type Act, type Scene } from "./scenes.js";
import { proposalScenes } from "./proposal-scenes.js";
import { Seeded } from "./seeded.js";
import { sessionScenes } from "./session-scenes.js";
import { alpesCourses, atlantiqueCourses, catalogueScenes, teach, type Course } from "./the-catalogue.js";
import { welcome, type Client } from "./the-companies.js";
import { documentsOf } from "./the-documents.js";
import { alpes, atlantique, found, type Founded } from "./the-organisation.js";
import { assign, engage, grenobleCast, nantesCast, type Cast } from "./the-planning.js";
import { spreadSessions, undatedSessions } from "./the-sessions.js";
import { addDays, at, before, workdayFrom, workdayUntil } from "./workdays.js";

const sessionCount = 120;

/** What a demo is told with. */
export interface Stagehands {
  works: Works;
  storage: Storage;
  antivirus: Antivirus;
  mail: MailDoor;
  close(): Promise<void>;
}

/** Tells the demo by calling the use cases under a moving clock, once: with an organisation present there is nothing to tell. */
export async function tellDemo(
  settings: Settings,
  databaseUrl: string,
  open: (databaseUrl: string, clock: Clock) => Promise<Stagehands>,
  say: (line: string) => void,
): Promise<void> {
  if (await hasOrganisation(databaseUrl)) return;
  say("La démonstration se raconte…");
  await markHalfTold(settings);
  const present = new Date();
  const today = dayInParis(present);
  const clock = new MovingClock(at(workdayFrom(addDays(today, -400)), "08:00"));
  const hands = await open(inHaste(databaseUrl), clock);
  try {
    await tell({ ...hands, links: linksOf(settings) }, clock, today, present);
  } finally {
    await hands.close();
  }
  await settle(databaseUrl);
  await markTold(settings);
}

async function hasOrganisation(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query("select from door.organisations() limit 1")).rows.length > 0;
  } finally {
    await client.end();
  }
}

async function tell(
  hands: Stagehands & { links: Links },
  clock: MovingClock,
  today: string,
  present: Date,
): Promise<void> {
  const chance = new Seeded(44_000);
  const nantes = await setUp(hands, clock, atlantique, atlantiqueClients, atlantiqueCourses(), nantesCast, 0);
  const grenoble = await setUp(
    hands,
    clock,
    alpes,
    alpesClients,
    alpesCourses(),
    grenobleCast,
    atlantiqueClients.length,
  );

  const chosenOnes = chosenSessions(nantes, today);
  const { story, underWay, past, shared, bakers } = chosenOnes;
  const chosen = [story, underWay, past, shared, ...bakers, ...undatedSessions(nantes, 8, today, chance)];
  const plots = numbered([...chosen, ...spreadSessions(nantes, sessionCount - chosen.length, today, chance)], story);
  const elsewhere = numbered([chosenInTheAlps(grenoble, today), ...spreadSessions(grenoble, 7, today, chance)]);

  assign(plots, nantesCast, nantes.courses);
  assign(elsewhere, grenobleCast, grenoble.courses);

  const ago = before(today);
  const dates = proposalScenes(nantes, plots, chosenOnes, hands, today, ago);
  const writing = [
    ...accessScenes(nantes, hands.links, ago),
    ...exchangeScenes(nantes, plots, chosenOnes, hands, today, ago),
    ...calendarScenes(nantes, plots, chosenOnes, ago),
    ...dates.writing,
  ];
  const scenes = [
    ...scenesOf(hands, nantes, plots, today, chance),
    ...scenesOf(hands, grenoble, elsewhere, today, chance),
    ...enrolmentScenes(nantes, plots, chosenOnes),
    ...enrolmentScenes(grenoble, elsewhere),
    ...removalScenes(nantes, plots, chosenOnes, hands, ago),
    ...catalogueScenes(nantes, ago),
    ...dates.settled,
    ...writing,
    ...passAfter(writing, nantes.organisation.id, hands),
    ...[150, 90, 45, 2].map((days) => catchUp(nantes.organisation.hand, ago(days), "08:06")),
  ];
  await play(scenes, hands.works, clock, present);
}

/** The organisation, its catalogue and its clients, over its first months. */
async function setUp(
  hands: Stagehands,
  clock: MovingClock,
  founding: typeof atlantique,
  sheets: ClientSheet[],
  courses: Course[],
  cast: Cast,
  others: number,
): Promise<Stage> {
  const aWeek = 7 * 24 * 60 * 60 * 1000;
  const organisation = await found(hands.works, founding);
  clock.advance(aWeek);
  await hangLogo(hands, organisation);
  await hands.works.run(organisation.hand, async (work) => {
    for (const course of courses) await teach(work, course);
  });
  const planning = await hands.works.run(organisation.hand, (work) => engage(work, cast));
  const clients: Client[] = [];
  for (let from = 0; from < sheets.length; from += 6) {
    clock.advance(aWeek);
    await hands.works.run(organisation.hand, async (work) => {
      for (const sheet of sheets.slice(from, from + 6))
        clients.push(await welcome(work, organisation, sheet, others + clients.length, clients));
    });
  }
  return { organisation, clients, courses, rooms: cast.rooms.map(({ name }) => name), planning };
}

async function hangLogo({ works, storage }: Stagehands, { administrator, centreId, colour }: Founded): Promise<void> {
  const incoming = await storage.receive(Readable.from([waves(colour)]));
  await works.run(administrator, (work) => setCentreLogo(work, storage, { centreId, incoming }));
}

function scenesOf(hands: Stagehands, stage: Stage, plots: readonly Plot[], today: string, chance: Seeded): Scene[] {
  const told = plots.flatMap((plot) => [
    ...sessionScenes(stage, plot),
    ...documentsOf(plot, chance).flatMap((sheet) => documentScenes(stage, plot, sheet, hands, chance)),
  ]);
  return [...told, ...stage.clients.flatMap((client) => catchingUp(client, today))];
}

/** Contacts look through their notifications now and then: what came in the last days is still unread. */
function catchingUp(client: Client, today: string): Scene[] {
  return client.readers.flatMap((reader, rank) =>
    [150, 90, 45, 3 + rank * 6].map((days) => catchUp(reader, workdayUntil(addDays(today, -days)), "08:05")),
  );
}

const catchUp = (as: Person, day: string, time: string): Act => ({
  at: at(day, time),
  as,
  act: markAllNotificationsRead,
});
