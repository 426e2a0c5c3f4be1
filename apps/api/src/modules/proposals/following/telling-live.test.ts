import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { setBookingStatus } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, type TestOrganisation } from "#testing/builders";
import { follow } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { answer, answerLinked, aPlannedClient, aProposal, withdraw } from "#testing/proposals";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let anybody: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  anybody = new ApiClient(world, "extranet");
});
beforeEach(() => world.clock.moveTo(new Date("2026-11-21T09:00:00Z")));
afterAll(() => world.close());

const hints = "subscription { changed { changes { kind id gone } } }";
interface Heard {
  changed: { changes: { kind: string; id: string; gone: boolean }[] };
}
const kindsIn = (values: Heard[]) => values.flatMap(({ changed }) => changed.changes.map(({ kind }) => kind));

interface Told {
  id: string;
  kind: string;
  dateProposalId: string | null;
  outcome: string | null;
  companyName: string | null;
  dueOn: string | null;
  link: string | null;
  readAt: string | null;
  struckAt: string | null;
}
const inboxOf = async (by: ApiClient): Promise<Told[]> => {
  const { data } = await by.ask(
    "{ notifications(first: 10) { edges { node { id kind dateProposalId outcome companyName dueOn link readAt struckAt } } } }",
  );
  return (data.notifications as { edges: { node: Told }[] }).edges.map(({ node }) => node);
};

test("an answer is told at once to the staff, who are notified, and to nobody of another company (R-066, L-12)", async () => {
  const client = await aPlannedClient(world, of);
  const { id, token } = await aProposal(world, of, client);
  const contact = await ApiClient.signedIn(world, "extranet", client.contact.email);
  const stranger = await ApiClient.signedIn(
    world,
    "extranet",
    (await aContact(world, of, (await aCompany(world, of)).id)).email,
  );
  expect(await inboxOf(contact)).toMatchObject([
    { kind: "DATES_PROPOSED", dateProposalId: id, dueOn: "2026-12-01", link: `/dates/${id}`, readAt: null },
  ]);
  const [console, extranet, elsewhere] = [
    await follow<Heard>(world, staff, hints),
    await follow<Heard>(world, contact, hints),
    await follow<Heard>(world, stranger, hints),
  ];
  await answerLinked(anybody, { token, answer: "DECLINE" });
  await console.until((values) => kindsIn(values).includes("DATE_PROPOSAL"));
  expect(kindsIn(console.values)).toEqual(
    expect.arrayContaining(["SESSION", "BOOKING", "DATE_PROPOSAL", "NOTIFICATION"]),
  );
  await extranet.until((values) => kindsIn(values).includes("DATE_PROPOSAL"));
  await elsewhere.quiet();
  expect(elsewhere.values).toEqual([]);
  expect(await inboxOf(staff)).toMatchObject([
    { kind: "DATES_ANSWERED", outcome: "DECLINED", dateProposalId: id, link: `/sessions/${client.sessionId}/clients` },
  ]);
  expect((await inboxOf(contact))[0]!.readAt, "dealt with").not.toBeNull();
  await Promise.all([console.stop(), extranet.stop(), elsewhere.stop()]);
});

test("what is taken back leaves the extranet at once, and what announced it is struck (R-014)", async () => {
  const client = await aPlannedClient(world, of);
  const { id } = await aProposal(world, of, client);
  const contact = await ApiClient.signedIn(world, "extranet", client.contact.email);
  const open = async () => {
    const { data, errors } = await contact.ask(
      "{ extranet { dateProposals { id state canAnswer sessionTitle dueOn sentOn session { id } referent { name } options { slots { date } } calendarFile answer { outcome } } } }",
    );
    expect(errors).toBeUndefined();
    return (data.extranet as { dateProposals: { id: string }[] }).dateProposals;
  };
  // The session itself is not visible: what was sent is read as it was sent.
  expect(await open()).toMatchObject([{ id, state: "OPEN", canAnswer: true, session: null, sentOn: "2026-11-21" }]);
  const live = await follow<Heard>(world, contact, hints);
  await withdraw(staff, id);
  await live.until((values) => kindsIn(values).includes("DATE_PROPOSAL"));
  expect(live.values.flatMap(({ changed }) => changed.changes)).toContainEqual({
    kind: "DATE_PROPOSAL",
    id,
    gone: true,
  });
  expect(await open()).toEqual([]);
  expect(await inboxOf(contact)).toMatchObject([{ dateProposalId: null, link: null }]);
  expect((await inboxOf(contact))[0]!.struckAt).not.toBeNull();
  expect(await answer(contact, { proposalId: id, answer: "ACCEPT" })).toMatchObject({ code: "PROPOSAL_VOIDED" });
  await live.stop();
});

test("while the client is cancelled the extranet asks nothing, and says so at once; back, it asks again", async () => {
  const client = await aPlannedClient(world, of);
  const { id } = await aProposal(world, of, client);
  const contact = await ApiClient.signedIn(world, "extranet", client.contact.email);
  const stateNow = async () => {
    const { data } = await contact.ask("query ($id: ID!) { extranet { dateProposal(id: $id) { state } } }", { id });
    return (data.extranet as { dateProposal: { state: string } }).dateProposal.state;
  };
  const live = await follow<Heard>(world, contact, hints);
  const { sessionId, companyId } = client;
  await setBookingStatus(staff, { sessionId, companyId, status: "LOST" });
  await live.until((values) => kindsIn(values).includes("DATE_PROPOSAL"));
  expect(await stateNow()).toBe("SUSPENDED");
  await setBookingStatus(staff, { sessionId, companyId, status: "CANCELLED" });
  expect(await stateNow()).toBe("SUSPENDED");
  await setBookingStatus(staff, { sessionId, companyId, status: "WON" });
  expect(await stateNow()).toBe("OPEN");
  await live.stop();
});

test("a private person is proposed dates by mail alone: it has no extranet (R-080)", async () => {
  const client = await aPlannedClient(world, of);
  await askAsOwner(world, "update company set kind = 'INDIVIDUAL' where id = $1", [client.companyId]);
  const { id, token } = await aProposal(world, of, client);
  expect(await askAsOwner(world, "select from company_visibility where subject_id = $1", [id])).toEqual([]);
  expect(await answerLinked(anybody, { token, answer: "ACCEPT" })).toMatchObject({ state: "USED" });
});

test("the history of the session tells in words who proposed, who answered and how (L-01)", async () => {
  const client = await aPlannedClient(world, of);
  const { token } = await aProposal(world, of, client);
  await answerLinked(anybody, { token, answer: "DECLINE" });
  const { data } = await staff.ask(
    "query ($id: ID!) { session(id: $id) { history(first: 30) { edges { node { kind subjectName actorName companyName } } } } }",
    { id: client.sessionId },
  );
  const { edges } = (data.session as { history: { edges: { node: { kind: string } }[] } }).history;
  const entries = edges.map(({ node }) => node).filter(({ kind }) => kind.startsWith("DATES"));
  expect(entries).toMatchObject([
    { kind: "DATES_DECLINED", subjectName: client.contact.viewer.name },
    { kind: "DATES_PROPOSED", subjectName: client.contact.viewer.name, actorName: "Hélène Guérin" },
  ]);
});
