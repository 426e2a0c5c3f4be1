import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, aMember, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { act, aLearner, anEnrolment, aSeat } from "#testing/enrolments";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let marion: ApiClient;
let company: { id: string };
let neighbour: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  marion = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of, "Voltéo");
  neighbour = await aCompany(world, of, "Marchand");
});
afterAll(() => world.close());

async function here(companies = [company.id]) {
  const { id: sessionId } = await aSession(world, of, companies);
  return { sessionId, companyId: company.id };
}
const capacity = (sessionId: string, places: number | null) =>
  askAsOwner(world, "update session set capacity = $2 where id = $1", [sessionId, places]);
const taken = async (sessionId: string) =>
  (await askAsOwner(world, "select seats_taken from session where id = $1", [sessionId]))[0]!.seats_taken;
interface Page {
  totalCount: number;
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const enrol = (at: object, learners: object[], by = marion) => act(by, "enrolLearners", { ...at, learners });

test("learners of the company and new people are enrolled in one act, in the order of the list", async () => {
  const at = await here();
  const chloe = await aLearner(world, of, company.id);
  const { enrolments, booking } = await enrol(at, [
    { firstName: "Zoé", lastName: "N’Diaye", email: "Zoe@volteo.example", birthDate: "1997-02-21" },
    { learnerId: chloe.id },
    { firstName: "Ольга", lastName: "Петрова" },
  ]);
  expect(enrolments!.map(({ learner }) => learner.firstName)).toEqual(["Zoé", "Chloé", "Ольга"]);
  expect(booking!.enrolledCount).toBe(3);
  expect(await taken(at.sessionId)).toBe(3);
  const told = await askAsOwner(world, "select facts from event where kind = 'enrolments.added' and session_id = $1", [
    at.sessionId,
  ]);
  expect(told).toHaveLength(1);
  expect(told[0]!.facts).toMatchObject({
    count: 3,
    learnerIds: enrolments!.map(({ learner }) => learner.id).join(","),
  });
});

test("somebody typed who is a learner of the company already is that learner, and somebody named twice is one", async () => {
  const at = await here();
  const first = await enrol(at, [{ firstName: "Idris", lastName: "Ben Salah", email: "idris@volteo.example" }]);
  const { id } = first.enrolments![0]!.learner;
  const again = await here();
  const { enrolments } = await enrol(again, [
    { firstName: "I.", lastName: "BENSALAH", email: "IDRIS@volteo.example" },
    { firstName: "idris", lastName: "ben salah" },
    { learnerId: id },
    { firstName: "Nina", lastName: "Roy" },
    { firstName: "Nina", lastName: "ROY" },
  ]);
  expect(enrolments!.map(({ learner }) => learner.id)[0]).toBe(id);
  expect(enrolments).toHaveLength(2);
});

test("people of the same name with other days of birth, or other addresses, are two", async () => {
  const at = await here();
  const { enrolments } = await enrol(at, [
    { firstName: "Léa", lastName: "Petit", birthDate: "1990-01-01" },
    { firstName: "Léa", lastName: "Petit", birthDate: "1991-01-01" },
    { firstName: "Luc", lastName: "Petit", email: "luc1@volteo.example" },
    { firstName: "Luc", lastName: "Petit", email: "luc2@volteo.example" },
  ]);
  expect(enrolments).toHaveLength(4);
});

test("the screen is told beforehand whom the lines mean", async () => {
  const at = await here();
  const known = await enrol(at, [{ firstName: "Anaïs", lastName: "L’Hôpital", email: "anais@volteo.example" }]);
  const { data } = await marion.ask(
    `query ($sessionId: ID!, $companyId: ID!, $people: [PersonToEnrolInput!]!) {
      recogniseLearners(sessionId: $sessionId, companyId: $companyId, people: $people) { position learner { id } isEnrolled sameAs } }`,
    {
      ...at,
      people: [
        { firstName: "ANAIS", lastName: "L'Hopital" },
        { firstName: "Max", lastName: "Weber" },
        { firstName: "Max", lastName: "Weber", email: "pas une adresse" },
        { firstName: "", lastName: "x", email: "anais@volteo.example" },
      ],
    },
  );
  const anais = { id: known.enrolments![0]!.learner.id };
  expect(data.recogniseLearners).toEqual([
    { position: 0, learner: anais, isEnrolled: true, sameAs: null },
    { position: 1, learner: null, isEnrolled: false, sameAs: null },
    { position: 2, learner: null, isEnrolled: false, sameAs: 1 },
    { position: 3, learner: anais, isEnrolled: true, sameAs: 0 },
  ]);
});

test.each([
  ["NAME_MISSING", [{ firstName: "Chloé", lastName: " " }]],
  [
    "EMAIL_INVALID",
    [
      { firstName: "Chloé", lastName: "Bon" },
      { firstName: "A", lastName: "B", email: "a@@b" },
    ],
  ],
  ["BIRTH_DATE_INVALID", [{ firstName: "A", lastName: "B", birthDate: "2190-01-01" }]],
  ["TOO_MANY_LEARNERS", Array.from({ length: 501 }, (_, index) => ({ lastName: `Nom ${index}` }))],
])("a list is refused whole with %s, and nobody of it is kept", async (code, learners) => {
  const at = await here();
  const before = await askAsOwner(world, "select count(*)::int from learner");
  expect(await enrol(at, learners)).toMatchObject({ code });
  expect(await askAsOwner(world, "select count(*)::int from learner")).toEqual(before);
  expect(await taken(at.sessionId)).toBe(0);
});

test("a learner of another company is refused with LEARNER_OF_OTHER_COMPANY, and so is who is enrolled already", async () => {
  const at = await here([company.id, neighbour.id]);
  const theirs = await aLearner(world, of, neighbour.id);
  const ours = await aLearner(world, of, company.id);
  expect(await enrol(at, [{ learnerId: ours.id }, { learnerId: theirs.id }])).toMatchObject({
    code: "LEARNER_OF_OTHER_COMPANY",
  });
  expect((await enrol(at, [{ learnerId: ours.id }])).enrolments).toHaveLength(1);
  expect(await enrol(at, [{ firstName: "Nouvelle", lastName: "Personne" }, { learnerId: ours.id }])).toMatchObject({
    code: "ALREADY_ENROLLED",
  });
  expect(await taken(at.sessionId)).toBe(1);
});

test("nobody is enrolled in a deleted session, for a company that did not book, or out of the trash", async () => {
  const at = await here();
  const gone = await aLearner(world, of, company.id);
  await askAsOwner(world, "update learner set deleted_at = now(), deleted_by = $2 where id = $1", [
    gone.id,
    of.admin.accessId,
  ]);
  expect(await enrol(at, [{ learnerId: gone.id }])).toMatchObject({ code: "LEARNER_DELETED" });
  expect(await enrol({ ...at, companyId: neighbour.id }, [{ lastName: "Roy" }])).toMatchObject({ code: "NOT_BOOKED" });
  await marion.ask(`mutation ($input: DeleteSessionInput!) { deleteSession(input: $input) { __typename } }`, {
    input: { sessionId: at.sessionId },
  });
  expect(await enrol(at, [{ lastName: "Roy" }])).toMatchObject({ code: "SESSION_DELETED" });
  expect(await enrol({ ...at, companyId: "not an id" }, [{ lastName: "Roy" }])).toMatchObject({ error: "NOT_FOUND" });
});

test("learners of a private person are enrolled like those of a company", async () => {
  const { id: companyId } = await aCompany(world, of, "Mme Rose Adam");
  await askAsOwner(world, "update company set kind = 'INDIVIDUAL' where id = $1", [companyId]);
  const { id: sessionId } = await aSession(world, of, [companyId]);
  expect(await enrol({ sessionId, companyId }, [{ firstName: "Rose", lastName: "Adam" }])).toMatchObject({
    booking: { enrolledCount: 1 },
  });
});

test("of 50 people who ask for the last place at the same moment, one gets it", async () => {
  const at = await here();
  await anEnrolment(world, of, at);
  await capacity(at.sessionId, 2);
  const learners = await Promise.all(Array.from({ length: 50 }, () => aLearner(world, of, company.id)));
  const outcomes = await Promise.all(learners.map(({ id }) => enrol(at, [{ learnerId: id }])));
  expect(outcomes.filter((each) => each.enrolments)).toHaveLength(1);
  expect(outcomes.filter((each) => each.code === "SESSION_FULL")).toHaveLength(49);
  expect(await taken(at.sessionId)).toBe(2);
}, 60_000);

test("of several people who enrol the same new person at the same moment, one does, and there is one learner", async () => {
  const at = await here();
  const person = { firstName: "Jules", lastName: "Vernant", email: "jules@volteo.example" };
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => enrol(at, [person])));
  expect(outcomes.filter((each) => each.enrolments)).toHaveLength(1);
  expect(outcomes.filter((each) => each.code === "ALREADY_ENROLLED")).toHaveLength(7);
  expect(await askAsOwner(world, "select id from learner where email = 'jules@volteo.example'")).toHaveLength(1);
});

test("the places of a client that cancels are free for the others, and are asked for again when it comes back (R-039)", async () => {
  const at = await here([company.id, neighbour.id]);
  await anEnrolment(world, of, at);
  await capacity(at.sessionId, 1);
  const status = async (to: string) => {
    const { data } = await marion.ask(
      `mutation ($input: SetBookingStatusInput!) { setBookingStatus(input: $input) { __typename ... on Refusal { code } } }`,
      { input: { ...at, status: to } },
    );
    return data.setBookingStatus as { code?: string };
  };
  const theirs = { ...at, companyId: neighbour.id };
  expect(await enrol(theirs, [{ lastName: "Un" }])).toMatchObject({ code: "SESSION_FULL" });
  await status("LOST");
  expect(await taken(at.sessionId)).toBe(0);
  expect(await enrol(theirs, [{ lastName: "Un" }])).toMatchObject({ booking: { enrolledCount: 1 } });
  expect(await status("WON")).toMatchObject({ code: "SESSION_FULL" });
  expect(await taken(at.sessionId)).toBe(1);
});

test("a company that has or had learners, or places, in a session stays booked: ENROLLED_LEARNERS", async () => {
  const unbook = async (at: { sessionId: string; companyId: string }) => {
    const { data } = await marion.ask(
      `mutation ($input: UnbookCompanyInput!) { unbookCompany(input: $input) { __typename ... on Refusal { code } } }`,
      { input: at },
    );
    return data.unbookCompany as { __typename: string; code?: string };
  };
  const [empty, enrolled, reserved] = [await here(), await here(), await here()];
  const { id: enrolmentId } = await anEnrolment(world, of, enrolled);
  await aSeat(world, of, reserved);
  expect(await unbook(enrolled)).toMatchObject({ code: "ENROLLED_LEARNERS" });
  await act(marion, "removeEnrolment", { enrolmentId });
  expect(await unbook(enrolled)).toMatchObject({ code: "ENROLLED_LEARNERS" });
  expect(await unbook(reserved)).toMatchObject({ code: "ENROLLED_LEARNERS" });
  expect(await unbook(empty)).toEqual({ __typename: "Session" });
});

test("where the organisation wishes so, the first learner makes the session visible to the company, once (C-22)", async () => {
  await askAsOwner(world, "update organisation set auto_publish_sessions = true where id = $1", [of.id]);
  const at = await here();
  const shown = () =>
    askAsOwner(world, "select unpublished_at from session_publication where session_id = $1", [at.sessionId]);
  await anEnrolment(world, of, at);
  expect(await shown()).toHaveLength(1);
  await anEnrolment(world, of, at);
  expect(await shown()).toHaveLength(1);
  await askAsOwner(world, "update organisation set auto_publish_sessions = false where id = $1", [of.id]);
});

test("the learners of a session cost as many statements for 1 and for 40, and a learner's sessions are paged (L-08)", async () => {
  const at = await here([company.id, neighbour.id]);
  const query = `query ($id: ID!) { session(id: $id) { placesTaken placesLeft bookings { enrolledCount freeSeatCount freeSeats { id }
    enrolments { id addedAt removedAt kept addedBy { name } removedBy { name } addedByContact { id } learner { id lastName enrolments(first: 2) { totalCount edges { node { id } } } } company { id } greyedBefore { id } documents { id } } } } }`;
  await anEnrolment(world, of, at);
  const one = await marion.ask(query, { id: at.sessionId });
  expect(one.errors).toBeUndefined();
  await enrol(
    at,
    Array.from({ length: 39 }, (_, index) => ({ firstName: "P", lastName: `Nombre ${index}` })),
  );
  const forty = await marion.ask(query, { id: at.sessionId });
  expect(forty.statements).toBe(one.statements);

  const { learnerId } = await anEnrolment(world, of, at);
  for (let more = 0; more < 3; more += 1) await enrol(await here(), [{ learnerId }]);
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page = await marion.ask(
      `query ($id: ID!, $after: String) { learner(id: $id) { enrolments(first: 2, after: $after) { totalCount edges { node { id session { id } } } pageInfo { hasNextPage endCursor } } } }`,
      { id: learnerId, after },
    );
    const { edges, pageInfo, totalCount } = (page.data.learner as { enrolments: Page }).enrolments;
    expect(totalCount).toBe(4);
    seen.push(...edges.map(({ node }) => node.id));
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  expect(new Set(seen).size).toBe(4);
});

test("an accountant, a reader and a coordinator of another centre enrol nobody; a contact neither", async () => {
  const at = await here();
  for (const [role, centres] of [
    ["ACCOUNTANT", undefined],
    ["READER", undefined],
    ["COORDINATOR", []],
  ] as const) {
    const { email } = await aMember(world, of, role, centres as [] | undefined);
    expect(await enrol(at, [{ lastName: "Roy" }], await ApiClient.signedIn(world, "console", email))).toEqual({
      error: "NOT_FOUND",
    });
  }
  const { email } = await aContact(world, of, company.id);
  expect(await enrol(at, [{ lastName: "Roy" }], await ApiClient.signedIn(world, "extranet", email))).toEqual({
    error: "NOT_FOUND",
  });
});
