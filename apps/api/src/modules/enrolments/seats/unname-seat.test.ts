import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAs, askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aVisibleSession, type TestOrganisation } from "#testing/builders";
import { act, aPaperOf, aSeat } from "#testing/enrolments";
import { follow } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import type { ContactViewer } from "#platform/viewer";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let marion: ApiClient;
let company: { id: string };
let claire: ApiClient;
let colleague: { client: ApiClient; viewer: ContactViewer };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  marion = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of, "Voltéo");
  claire = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  const { email, viewer } = await aContact(world, of, company.id);
  colleague = { client: await ApiClient.signedIn(world, "extranet", email), viewer };
});
afterAll(() => world.close());

const nina = { firstName: "Nina", lastName: "Roy" };

async function named(by = claire) {
  const { id: sessionId } = await aVisibleSession(world, of, [company.id]);
  const seatId = await aSeat(world, of, { sessionId, companyId: company.id });
  const { enrolmentId } = await act(by, "nameSeat", { seatId, learner: nina });
  return { sessionId, seatId, enrolmentId: enrolmentId! };
}
const unname = (by: ApiClient, enrolmentId: string) => act(by, "unnameSeat", { enrolmentId });
const atTheClient = async (sessionId: string) => {
  const { data } = await claire.ask(
    `query ($id: ID!) { extranet { session(id: $id) { learners { id } seats { id } } } }`,
    { id: sessionId },
  );
  return (data.extranet as { session: object }).session;
};
const announced = async () => {
  const { data } = await marion.ask(
    `{ notifications(first: 1, filter: { kind: SEAT_NAMED }) { edges { node { struckAt } } } }`,
  );
  return (data.notifications as { edges: { node: object }[] }).edges[0]!.node;
};

test("a contact takes back the name it has just given: the place waits for one again, and both sides follow (R-095)", async () => {
  const { sessionId, seatId, enrolmentId } = await named();
  expect(await announced()).toEqual({ struckAt: null });
  type Heard = { changed: { changes: { kind: string; id: string }[] } };
  const lines = await Promise.all(
    [marion, claire].map((each) => follow<Heard>(world, each, `subscription { changed { changes { kind id } } }`)),
  );
  expect(await unname(claire, enrolmentId)).toMatchObject({ seatId, enrolmentId, learnerName: "Nina Roy" });
  for (const line of lines) {
    await line.until((heard) => heard.some(({ changed }) => changed.changes.some(({ id }) => id === sessionId)));
    await line.stop();
  }
  expect(await atTheClient(sessionId)).toEqual({ learners: [], seats: [{ id: seatId }] });
  expect(await announced()).toEqual({ struckAt: expect.any(String) });
  const { data } = await marion.ask(
    `query ($id: ID!) { session(id: $id) { seatsTaken bookings { enrolledCount freeSeatCount } history(first: 1) { edges { node { kind } } } }
      trash(first: 1) { edges { node { id deletedBy { name } } } } }`,
    { id: sessionId },
  );
  expect(data).toMatchObject({
    session: {
      bookings: [{ enrolledCount: 0, freeSeatCount: 1 }],
      history: { edges: [{ node: { kind: "SEAT_UNNAMED" } }] },
    },
    trash: { edges: [{ node: { id: enrolmentId, deletedBy: { name: expect.stringContaining("Paul Renard") } } }] },
  });

  expect(await act(claire, "nameSeat", { seatId, learner: nina })).toMatchObject({ learnerName: "Nina Roy" });
  expect(await act(marion, "restoreEnrolment", { enrolmentId })).toMatchObject({ code: "ALREADY_ENROLLED" });
});

test("what the staff did something about since, or let stand for an hour, is no longer taken back, and the reason is said (R-095)", async () => {
  const withPaper = await named();
  await aPaperOf(world, of, withPaper.enrolmentId, withPaper.sessionId);
  expect(await unname(claire, withPaper.enrolmentId)).toMatchObject({ code: "NAMING_SETTLED" });
  expect(await atTheClient(withPaper.sessionId)).toMatchObject({ learners: [{ id: withPaper.enrolmentId }] });

  const { enrolmentId } = await named();
  await act(marion, "removeEnrolment", { enrolmentId });
  expect(await unname(claire, enrolmentId)).toMatchObject({ code: "ENROLMENT_REMOVED" });
  await act(marion, "restoreEnrolment", { enrolmentId });
  expect(await unname(claire, enrolmentId)).toMatchObject({ code: "NAMING_SETTLED" });

  const old = await named();
  await askAsOwner(world, "update enrolment set added_at = added_at - interval '61 minutes' where id = $1", [
    old.enrolmentId,
  ]);
  expect(await unname(claire, old.enrolmentId)).toMatchObject({ code: "NAMING_SETTLED" });

  const cancelled = await named();
  await marion.ask(`mutation ($input: SetBookingStatusInput!) { setBookingStatus(input: $input) { __typename } }`, {
    input: { sessionId: cancelled.sessionId, companyId: company.id, status: "CANCELLED" },
  });
  expect(await unname(claire, cancelled.enrolmentId)).toMatchObject({ code: "SEATS_CLOSED" });
});

test("a name is taken back by the one who gave it: not by a colleague nor by the staff, in the database either", async () => {
  const { enrolmentId, seatId } = await named();
  for (const other of [colleague.client, marion])
    expect(await unname(other, enrolmentId)).toEqual({ error: "NOT_FOUND" });
  const given = await named(marion);
  expect(await unname(claire, given.enrolmentId)).toEqual({ error: "NOT_FOUND" });
  const { contactId } = colleague.viewer;
  const takenBack = `update enrolment set removed_at = now(), removed_by_contact = '${contactId}' where id = $1 returning id`;
  expect(await askAs(world, colleague.viewer, takenBack, [enrolmentId])).toEqual([]);
  const freed = "update seat set named_at = null, enrolment_id = null where id = $1 returning id";
  expect(await askAs(world, colleague.viewer, freed, [seatId])).toEqual([]);
});

test("of the contact who takes a name back and the staff who remove the learner at the same moment, one does", async () => {
  for (let round = 0; round < 3; round += 1) {
    const { enrolmentId } = await named();
    const outcomes = await Promise.all([
      unname(claire, enrolmentId),
      act(marion, "removeEnrolment", { enrolmentId }),
      unname(claire, enrolmentId),
    ]);
    expect(outcomes.filter(({ code }) => code === "ENROLMENT_REMOVED")).toHaveLength(2);
  }
});
