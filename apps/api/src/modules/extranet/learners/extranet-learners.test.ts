import { afterAll, beforeAll, expect, test } from "vitest";
import { createProgramme } from "#catalogue";
import { deleteLearner } from "#companies";
import { removeEnrolment } from "#enrolments";
import { publishSession as show, setBookingStatus } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anOrganisation,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { aLearner, anEnrolment, aPublishedPaperOf, aSeat } from "#testing/enrolments";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let company: { id: string };
let other: { id: string };
let paul: ApiClient;
let stranger: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  [company, other] = [await aCompany(world, of), await aCompany(world, of)];
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  stranger = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, other.id)).email);
});
afterAll(() => world.close());

interface Detail {
  hasDetail: boolean;
  trainerNames: string | null;
  learnerCount: number;
  seatCount: number;
  modules: { title: string }[];
  learners: {
    id: string;
    participantId: string | null;
    firstName: string;
    lastName: string;
    cancelled: boolean;
    documents: { id: string }[];
  }[];
  seats: { id: string }[];
}
async function detailOf(id: string, by = paul): Promise<Detail | null> {
  const { data } = await by.ask(
    `query ($id: ID!) { extranet { session(id: $id) { hasDetail trainerNames learnerCount seatCount modules { title } seats { id }
      learners { id participantId firstName lastName cancelled documents { id } } } } }`,
    { id },
  );
  return (data.extranet as { session: Detail | null }).session;
}
const nothing = {
  hasDetail: false,
  trainerNames: null,
  learnerCount: 0,
  seatCount: 0,
  modules: [],
  learners: [],
  seats: [],
};

/** A session with modules and a trainer, visible to both companies. */
async function taught() {
  const { id: sessionId } = await aVisibleSession(world, of, [company.id, other.id]);
  const programme = await world.house.works.run(of.admin, (work) =>
    createProgramme(work, {
      title: "Travaux en hauteur",
      hours: 10,
      modules: [
        { title: "Harnais", hours: 7 },
        { title: "Nacelle", hours: 3 },
      ],
    }),
  );
  await askAsOwner(
    world,
    `update session s set programme_id = $2, programme_version_id = v.id, trainer_names = 'Louise Morel'
     from programme_version v where v.programme_id = $2 and s.id = $1`,
    [sessionId, programme.id],
  );
  return sessionId;
}

test("modules, trainers and learners are told to the companies with somebody in the session, to no other (R-087)", async () => {
  const sessionId = await taught();
  expect(await detailOf(sessionId)).toEqual(nothing);
  const chloe = await anEnrolment(world, of, { sessionId, companyId: company.id });
  expect(await detailOf(sessionId)).toMatchObject({
    hasDetail: true,
    trainerNames: "Louise Morel",
    learnerCount: 1,
    modules: [{ title: "Harnais" }, { title: "Nacelle" }],
    learners: [{ id: chloe.id, participantId: chloe.learnerId, firstName: "Chloé", cancelled: false, documents: [] }],
  });
  expect(await detailOf(sessionId, stranger)).toEqual(nothing);
  await world.house.works.run(of.admin, (work) => removeEnrolment(work, { enrolmentId: chloe.id }));
  expect(await detailOf(sessionId)).toEqual(nothing);
});

test("a place kept for somebody is enough to be told, and waits for a name (R-087, R-095)", async () => {
  const sessionId = await taught();
  const seatId = await aSeat(world, of, { sessionId, companyId: other.id });
  expect(await detailOf(sessionId, stranger)).toMatchObject({
    hasDetail: true,
    trainerNames: "Louise Morel",
    seatCount: 1,
    seats: [{ id: seatId }],
    learners: [],
  });
  expect(await detailOf(sessionId)).toEqual(nothing);
});

test("a learner's own document hangs from the learner, for the company that enrolled alone (R-005, R-024, R-082)", async () => {
  const { id: sessionId } = await aVisibleSession(world, of, [company.id, other.id]);
  const at = { sessionId, companyId: company.id };
  const chloe = await anEnrolment(world, of, at);
  const { publicationId } = await aPublishedPaperOf(world, of, chloe.id, at);
  await anEnrolment(world, of, { sessionId, companyId: other.id });
  expect((await detailOf(sessionId))!.learners).toMatchObject([{ id: chloe.id, documents: [{ id: publicationId }] }]);
  expect((await detailOf(sessionId, stranger))!.learners).not.toContainEqual(expect.objectContaining({ id: chloe.id }));
  const { data } = await paul.ask(
    "query ($search: String!) { extranet { documents(filter: { search: $search }) { edges { node { id learnerName learner { id cancelled } } } } } }",
    { search: chloe.learnerName.split(" ").at(-1)! },
  );
  expect((data.extranet as { documents: { edges: object[] } }).documents.edges).toContainEqual({
    node: { id: publicationId, learnerName: chloe.learnerName, learner: { id: chloe.id, cancelled: false } },
  });
});

test("in a session that is not visible, an enrolment is as if it were none (R-001)", async () => {
  const { id: sessionId } = await aSession(world, of, [company.id]);
  const { learnerId } = await anEnrolment(world, of, { sessionId, companyId: company.id });
  expect(await detailOf(sessionId)).toBeNull();
  expect(await participant(learnerId)).toMatchObject({ upcomingSessionCount: 0, sessions: [] });
  await world.house.works.run(of.admin, (work) => show(work, { sessionId, companyId: company.id }));
  expect(await participant(learnerId)).toMatchObject({ upcomingSessionCount: 1, sessions: [{ id: sessionId }] });
});

interface Participant {
  id: string;
  lastName: string;
  upcomingSessionCount: number;
  pastSessionCount: number;
  sessions: { id: string }[];
}
async function participants(filter: object = {}, by = paul): Promise<Participant[]> {
  const { data } = await by.ask(
    `query ($filter: ExtranetParticipantFilter) { extranet { learners(first: 100, filter: $filter) { totalCount edges { node {
      id lastName upcomingSessionCount pastSessionCount sessions { id } } } } } }`,
    { filter },
  );
  const { edges, totalCount } = (data.extranet as { learners: { totalCount: number; edges: { node: Participant }[] } })
    .learners;
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node);
}
const participant = async (id: string, by = paul) => (await participants({}, by)).find((each) => each.id === id);

test("the people of the company are listed by name, enrolled or not, and found by words of it; nobody else's (R-085, R-082)", async () => {
  const company = await aCompany(world, of);
  const claire = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  const zoe = await aLearner(world, of, company.id, { firstName: "Zoé", lastName: "Àbadie" });
  const luc = await aLearner(world, of, company.id, { firstName: "Luc", lastName: "N’Guyen d’Arc" });
  const gone = await aLearner(world, of, company.id, { firstName: "Ève", lastName: "Partie" });
  await world.house.works.run(of.admin, (work) => deleteLearner(work, { learnerId: gone.id }));
  const own = await participants({}, claire);
  expect(own.map(({ id }) => id)).toEqual([zoe.id, luc.id]);
  expect(await participants({ search: "arc luc" }, claire)).toMatchObject([{ id: luc.id }]);
  expect(await participants({ search: "partie" }, claire)).toEqual([]);
  expect((await participants()).map(({ id }) => id)).not.toContain(zoe.id);
});

test("a removed learner leaves no trace in the counts of the people, whatever was published; a cancelled session is not one to come (R-020)", async () => {
  const { id: sessionId } = await aVisibleSession(world, of, [company.id]);
  const at = { sessionId, companyId: company.id };
  const chloe = await anEnrolment(world, of, at);
  await aPublishedPaperOf(world, of, chloe.id, at);
  expect(await participant(chloe.learnerId)).toMatchObject({ upcomingSessionCount: 1, pastSessionCount: 0 });
  await world.house.works.run(of.admin, (work) => setBookingStatus(work, { ...at, status: "LOST" }));
  expect(await participant(chloe.learnerId)).toMatchObject({ upcomingSessionCount: 0, sessions: [{ id: sessionId }] });
  await world.house.works.run(of.admin, (work) => setBookingStatus(work, { ...at, status: "WON" }));
  await world.house.works.run(of.admin, (work) => removeEnrolment(work, { enrolmentId: chloe.id }));
  expect(await participant(chloe.learnerId)).toMatchObject({
    upcomingSessionCount: 0,
    pastSessionCount: 0,
    sessions: [],
  });
  expect((await detailOf(sessionId))!.learners).toMatchObject([{ id: chloe.id, cancelled: true }]);
});

test("a person of the company has a page: the sessions, and every document of theirs, also of a greyed enrolment (R-085, R-024)", async () => {
  const { id: sessionId } = await aVisibleSession(world, of, [company.id]);
  const at = { sessionId, companyId: company.id };
  const chloe = await anEnrolment(world, of, at);
  const { publicationId } = await aPublishedPaperOf(world, of, chloe.id, at);
  const page = async (id: string, by = paul) =>
    (await by.ask("query ($id: ID!) { extranet { learner(id: $id) { id sessions { id } documents { id } } } }", { id }))
      .data.extranet;
  expect(await page(chloe.learnerId)).toEqual({
    learner: { id: chloe.learnerId, sessions: [{ id: sessionId }], documents: [{ id: publicationId }] },
  });
  expect(await page(chloe.learnerId, stranger)).toEqual({ learner: null });
  expect(await page("nobody")).toEqual({ learner: null });
  await world.house.works.run(of.admin, (work) => removeEnrolment(work, { enrolmentId: chloe.id }));
  expect(await page(chloe.learnerId)).toMatchObject({ learner: { sessions: [], documents: [{ id: publicationId }] } });
});

test("sessions whose places wait for a name are found, as long as the company may name them (R-095)", async () => {
  const { id: sessionId } = await aVisibleSession(world, of, [other.id]);
  const toName = async () => {
    const { data } = await stranger.ask(
      "{ extranet { sessions(filter: { toName: true }) { totalCount edges { node { id seatCount } } } } }",
    );
    return (data.extranet as { sessions: { edges: { node: object }[] } }).sessions.edges.map(({ node }) => node);
  };
  const found = expect.objectContaining({ id: sessionId });
  expect(await toName()).not.toContainEqual(found);
  await aSeat(world, of, { sessionId, companyId: other.id });
  await aSeat(world, of, { sessionId, companyId: other.id });
  expect(await toName()).toContainEqual({ id: sessionId, seatCount: 2 });
  await world.house.works.run(of.admin, (work) =>
    setBookingStatus(work, { sessionId, companyId: other.id, status: "CANCELLED" }),
  );
  expect(await toName()).not.toContainEqual(found);
});
