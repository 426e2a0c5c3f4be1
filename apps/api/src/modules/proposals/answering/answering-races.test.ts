import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { deleteContact } from "#companies";
import { AccessChanged } from "#platform/failure";
import { deleteSession } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { notedLinks } from "#testing/noted-links";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import {
  answerLinked,
  aPlannedClient,
  aProposal,
  datesOf,
  linkedDates,
  moveSlots,
  send,
  sessionNow,
  validate,
  withdraw,
} from "#testing/proposals";
import { answerAsContact } from "./answer-as-contact.js";

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

type Raced = Awaited<ReturnType<typeof aPlannedClient>> & { id: string; token: string };
const rounds = 6;

/** Answers at the very moment of another act, several times; what is left must be one of the two orders, whole. */
async function race(
  act: (client: Raced) => Promise<unknown>,
  whenAnsweredFirst: string[],
  whenAnsweredLast: [code: string, states: string[]],
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const client = await aPlannedClient(world, of);
    const raced = { ...client, ...(await aProposal(world, of, client)) };
    const turns = [() => answerLinked(anybody, { token: raced.token, answer: "ACCEPT" }), () => act(raced)];
    const answers = await Promise.all((round % 2 ? turns : turns.toReversed()).map((turn) => turn()));
    const given = answers[round % 2 ? 0 : 1] as { code?: string };
    const { state } = (await datesOf(staff, client.sessionId, client.companyId)).client;
    const { answer } = (await linkedDates(anybody, raced.token))!.dateProposal!;
    const [code, states] = whenAnsweredLast;
    const orders = [
      ...whenAnsweredFirst.map((each) => ({ code: null, state: each, answer: "ACCEPTED" })),
      ...states.map((each) => ({ code, state: each, answer: null })),
    ];
    expect(orders).toContainEqual({ code: given.code ?? null, state, answer: answer?.outcome ?? null });
  }
}

test("answered while the staff validate by hand: either the client accepted, or the link was void (L-16)", () =>
  race(
    ({ sessionId, companyId }) => validate(staff, { sessionId, companyId, confirmed: true }),
    ["ACCEPTED"],
    ["PROPOSAL_VOIDED", ["MANUAL"]],
  ));

test("answered while the session is deleted: either it was accepted first, or the link waits", () =>
  race(({ sessionId }) => deleteSession(staff, sessionId), ["ACCEPTED"], ["PROPOSAL_SUSPENDED", ["PENDING"]]));

test("answered while the dates move: what was accepted is asked again, or the link was void", () =>
  race(
    ({ sessionId }) => moveSlots(world, of, sessionId, { date: "2027-01-20" }),
    ["NOT_SENT"],
    ["PROPOSAL_VOIDED", ["NOT_SENT"]],
  ));

test("answered while it is taken back: one of the two holds", () =>
  race(({ id }) => withdraw(staff, id), ["ACCEPTED"], ["PROPOSAL_VOIDED", ["NOT_SENT"]]));

test("answered while it is sent again: an answer that was given stays final for its own question", () =>
  race(
    async ({ sessionId, companyId, id }) =>
      send(staff, {
        sessionId,
        companyId,
        dueOn: "2026-12-02",
        expectedSlotsVersion: (await sessionNow(world, sessionId)).slotsVersion,
        replacesId: id,
      }),
    ["ACCEPTED"],
    ["PROPOSAL_VOIDED", ["PENDING"]],
  ));

test("answered while its contact goes into the trash: either it was answered first, or the link opens nothing (L-16)", async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { contact, ...client } = await aPlannedClient(world, of);
    const { token } = await aProposal(world, of, client);
    const [given] = await Promise.all([
      answerLinked(anybody, { token, answer: "ACCEPT", calendar: true }),
      world.house.works.run(of.admin, (work) => deleteContact(work, contact)),
    ]);
    const { state } = (await datesOf(staff, client.sessionId, client.companyId)).client;
    // Answered first, the day was in the calendar of the contact, and was taken out of it.
    const entries = await askAsOwner(world, "select state from calendar_invitation where contact_id = $1", [
      contact.contactId,
    ]);
    expect([
      { error: undefined, state: "ACCEPTED", entries: [{ state: "CANCELLED" }] },
      { error: "NOT_FOUND", state: "PENDING", entries: [] },
    ]).toContainEqual({ error: given.error, state, entries });
  }
});

test("answered by a contact whose access was cut since it asked: nothing is answered (L-11)", async () => {
  const { contact, ...client } = await aPlannedClient(world, of);
  const { id } = await aProposal(world, of, client);
  await world.house.works.run(of.admin, (work) => deleteContact(work, contact));
  const late = world.house.works.run(contact.viewer, (work) =>
    answerAsContact(work, notedLinks(world), { proposalId: id, answer: "ACCEPT" }),
  );
  await expect(late).rejects.toThrow(AccessChanged);
  expect((await datesOf(staff, client.sessionId, client.companyId)).client.state).toBe("PENDING");
});
