import { afterAll, beforeAll, expect, test } from "vitest";
import { cutAccess } from "#access";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aMember,
  anOrganisation,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { act, aLearner, anEnrolment, aSeat } from "#testing/enrolments";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let marion: ApiClient;
let company: { id: string };
let neighbour: { id: string };
let claire: ApiClient;
let paul: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  marion = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of, "Voltéo");
  neighbour = await aCompany(world, of, "Marchand");
  claire = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, neighbour.id)).email);
});
afterAll(() => world.close());

async function here(companies = [company.id]) {
  const { id: sessionId } = await aVisibleSession(world, of, companies);
  return { sessionId, companyId: company.id };
}
const taken = async (sessionId: string) =>
  (await askAsOwner(world, "select seats_taken from session where id = $1", [sessionId]))[0]!.seats_taken;
const name = (by: ApiClient, seatId: string, learner: object) => act(by, "nameSeat", { seatId, learner });
const nina = { firstName: "Nina", lastName: "Roy" };

test("places are reserved without names, counted, and given back", async () => {
  const at = await here();
  expect(await act(marion, "reserveSeats", { ...at, count: 3 })).toMatchObject({ enrolledCount: 0, freeSeatCount: 3 });
  expect(await taken(at.sessionId)).toBe(3);
  expect(await act(marion, "releaseSeats", { ...at, count: 2 })).toMatchObject({ freeSeatCount: 1 });
  expect(await act(marion, "releaseSeats", { ...at, count: 2 })).toMatchObject({ code: "SEAT_TAKEN" });
  expect(await taken(at.sessionId)).toBe(1);
  await askAsOwner(world, "update session set capacity = 2 where id = $1", [at.sessionId]);
  expect(await act(marion, "reserveSeats", { ...at, count: 2 })).toMatchObject({ code: "SESSION_FULL" });
  expect(await act(marion, "reserveSeats", { ...at, count: 0 })).toMatchObject({ error: "BAD_USER_INPUT" });
  expect(await act(marion, "reserveSeats", { ...at, companyId: neighbour.id, count: 1 })).toMatchObject({
    code: "NOT_BOOKED",
  });
});

test("a contact says who a reserved place is for, and the staff of the centre are told (R-095)", async () => {
  const at = await here();
  const seatId = await aSeat(world, of, at);
  expect(await name(claire, seatId, { ...nina, email: "nina@volteo.example" })).toMatchObject({
    learnerName: "Nina Roy",
  });
  expect(await taken(at.sessionId)).toBe(1);
  const { data } = await marion.ask(
    `query ($id: ID!) { session(id: $id) { bookings { freeSeatCount enrolments { addedBy { id } addedByContact { id } learner { email company { id } } } } } }`,
    { id: at.sessionId },
  );
  expect((data.session as { bookings: unknown[] }).bookings[0]).toEqual({
    freeSeatCount: 0,
    enrolments: [
      {
        addedBy: null,
        addedByContact: { id: expect.any(String) },
        learner: { email: "nina@volteo.example", company: { id: company.id } },
      },
    ],
  });
  const inbox = await marion.ask(
    `{ notifications(first: 5) { edges { node { kind learnerName companyName link } } } }`,
  );
  const { edges } = inbox.data.notifications as { edges: { node: unknown }[] };
  expect(edges[0]!.node).toEqual({
    kind: "SEAT_NAMED",
    learnerName: "Nina Roy",
    companyName: "Voltéo",
    link: `/sessions/${at.sessionId}/learners`,
  });
});

test("a contact chooses among its own learners, and no others; who is enrolled already is refused", async () => {
  const at = await here();
  const ours = await aLearner(world, of, company.id);
  const theirs = await aLearner(world, of, neighbour.id);
  const [first, second] = [await aSeat(world, of, at), await aSeat(world, of, at)];
  expect(await name(claire, first, { learnerId: theirs.id })).toEqual({ error: "NOT_FOUND" });
  expect(await name(marion, first, { learnerId: theirs.id })).toMatchObject({ code: "LEARNER_OF_OTHER_COMPANY" });
  expect(await name(claire, first, { learnerId: ours.id })).toMatchObject({ learnerName: ours.name });
  expect(await name(claire, second, { learnerId: ours.id })).toMatchObject({ code: "ALREADY_ENROLLED" });
  expect(await name(claire, second, { firstName: "A", lastName: " " })).toMatchObject({ code: "NAME_MISSING" });
  expect(await name(claire, first, nina)).toMatchObject({ code: "SEAT_TAKEN" });
  expect(await name(marion, second, nina)).toMatchObject({ learnerName: "Nina Roy" });
});

test("of several contacts and members of the staff who name one place at the same moment, one does", async () => {
  const at = await here();
  const seatId = await aSeat(world, of, at);
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      name(index % 2 === 0 ? claire : marion, seatId, { firstName: "P", lastName: `Course ${index}` }),
    ),
  );
  expect(outcomes.filter((each) => each.enrolmentId)).toHaveLength(1);
  expect(outcomes.filter((each) => each.code === "SEAT_TAKEN")).toHaveLength(11);
  expect(await askAsOwner(world, "select id from learner where last_name like 'Course %'")).toHaveLength(1);
});

test("staff enrol while contacts name their places: everybody gets one, and nobody waits for ever", async () => {
  const at = await here();
  const seats = await Promise.all(Array.from({ length: 8 }, () => aSeat(world, of, at)));
  const named = [...new Set(seats)].map((seatId, index) =>
    name(claire, seatId, { firstName: "C", lastName: `Ensemble ${index}` }),
  );
  const enrolled = Array.from({ length: 8 }, (_, index) =>
    act(marion, "enrolLearners", { ...at, learners: [{ firstName: "S", lastName: `Ensemble ${index + 10}` }] }),
  );
  const outcomes = await Promise.all([...named, ...enrolled]);
  expect(outcomes.filter((each) => each.error ?? each.code)).toEqual([]);
  expect(await taken(at.sessionId)).toBe(16);
}, 60_000);

test("the place of another company, of a session not shown, or of a cut access does not exist; a cancelled session asks for no name", async () => {
  const at = await here([company.id, neighbour.id]);
  const seatId = await aSeat(world, of, at);
  expect(await name(paul, seatId, nina)).toEqual({ error: "NOT_FOUND" });
  const { id: hidden } = await aSession(world, of, [company.id]);
  const unseen = await aSeat(world, of, { sessionId: hidden, companyId: company.id });
  expect(await name(claire, unseen, nina)).toEqual({ error: "NOT_FOUND" });
  const status = (to: string) =>
    marion.ask(`mutation ($input: SetBookingStatusInput!) { setBookingStatus(input: $input) { __typename } }`, {
      input: { ...at, status: to },
    });
  await status("CANCELLED");
  expect(await name(claire, seatId, nina)).toMatchObject({ code: "SEATS_CLOSED" });
  await status("WON");
  const { email, viewer } = await aContact(world, of, company.id);
  const gone = await ApiClient.signedIn(world, "extranet", email);
  await world.house.works.run(of.admin, (work) => cutAccess(work, { accessId: viewer.accessId }));
  expect(await name(gone, seatId, nina)).toEqual({ error: "UNAUTHENTICATED" });
  for (const role of ["ACCOUNTANT", "READER"] as const) {
    const member = await ApiClient.signedIn(world, "console", (await aMember(world, of, role)).email);
    expect(await name(member, seatId, nina)).toEqual({ error: "NOT_FOUND" });
    expect(await act(member, "reserveSeats", { ...at, count: 1 })).toEqual({ error: "NOT_FOUND" });
  }
});

test("enrolments and places move with a merged company; of a session that both booked, only one without them lets go", async () => {
  const [kept, merged] = [await aCompany(world, of), await aCompany(world, of)];
  const { id: sessionId } = await aVisibleSession(world, of, [merged.id]);
  const at = { sessionId, companyId: merged.id };
  const { id } = await anEnrolment(world, of, at);
  const seatId = await aSeat(world, of, at);
  const { id: common } = await aSession(world, of, [kept.id, merged.id]);
  const reserved = { sessionId: common, companyId: merged.id };
  await anEnrolment(world, of, reserved);
  const merge = async () => {
    const { data } = await marion.ask(
      `mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { __typename ... on Refusal { code } } }`,
      { input: { keptId: kept.id, mergedId: merged.id } },
    );
    return data.mergeCompanies as { code?: string };
  };
  expect(await merge()).toMatchObject({ code: "MERGE_SAME_SESSION" });
  await askAsOwner(world, "delete from enrolment where session_id = $1", [common]);
  expect(await merge()).toEqual({ __typename: "Company" });
  expect(
    await askAsOwner(
      world,
      "select company_id as c from enrolment where id = $1 union select company_id from seat where id = $2",
      [id, seatId],
    ),
  ).toEqual([{ c: kept.id }]);
  expect(await act(marion, "enrolLearners", { ...at, learners: [nina] })).toMatchObject({ code: "COMPANY_MERGED" });
  expect(await act(marion, "enrolLearners", { sessionId, companyId: kept.id, learners: [nina] })).toMatchObject({
    enrolments: [{ kept: false }],
  });
});
