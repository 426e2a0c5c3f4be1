import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deleteContact } from "#companies";
import { deleteSession, restoreSession, setBookingStatus } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { failEverywhere } from "#testing/failing-steps";
import { notedLinks } from "#testing/noted-links";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import {
  answerLinked,
  aPlannedClient,
  aProposal,
  linkedDates,
  moveSlots,
  validate,
  withdraw,
} from "#testing/proposals";
import { tablesOf } from "#testing/untouched";
import { expireIn } from "./expire-proposals.job.js";
import { remindWaitingJob } from "./remind-waiting.job.js";
import { isTimeToRemind, reminderInstant } from "./reminder.rules.js";

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
beforeEach(() => world.clock.moveTo(sentAt));
afterAll(() => world.close());

const sentAt = new Date("2026-11-21T09:00:00Z");
const hour = 3_600_000;
/** With a due date of 1 December. */
const threeDaysBefore = "2026-11-28T08:00:00.000Z";

interface Due {
  organisationId: string;
  proposalId: string;
}
const jobsOf = async (proposalId: string) =>
  (await askAsOwner(
    world,
    "select data, start_after as at from pgboss.job where name = 'proposals.remind-waiting' and data ->> 'proposalId' = $1",
    [proposalId],
  )) as unknown as { data: Due; at: Date }[];
const run = (data: Due) => remindWaitingJob(world.house.works, notedLinks(world)).run(data);

/** Lets days go by, an hour at a time; a queue that delivers each job twice at once and then again every day, and a job of the night that runs. */
async function live(proposalIds: string[], days: number): Promise<void> {
  for (let each = 0; each < days * 24; each += 1) {
    world.clock.advance(hour);
    const now = world.clock.now();
    if (now.getUTCHours() === 23) await night();
    if (now.getUTCHours() !== 8) continue;
    for (const { data, at } of (await Promise.all(proposalIds.map(jobsOf))).flat())
      if (at <= now) await Promise.all([run(data), run(data)]);
  }
}

async function night(): Promise<void> {
  const failures = await expireIn(world.house.works, of.id);
  if (failures.length > 0) throw new AggregateError(failures);
}

async function remindersOf(proposalId: string): Promise<string[]> {
  const rows = await askAsOwner(
    world,
    "select m.created_at as at from date_proposal_reminder r join mail m on m.event_id = r.id where r.proposal_id = $1 and m.template = 'DATE_PROPOSAL_REMINDER' order by 1",
    [proposalId],
  );
  return rows.map(({ at }) => (at as Date).toISOString());
}

type Client = Awaited<ReturnType<typeof aPlannedClient>> & { id: string; token: string };
async function aWaitingClient(): Promise<Client> {
  const client = await aPlannedClient(world, of);
  return { ...client, ...(await aProposal(world, of, client)) };
}

test("nobody answers: one reminder three days before, at nine in Paris, and never another in sixty days; its link opens the same dates (L-07)", async () => {
  const { id, contact } = await aWaitingClient();
  await live([id], 60);
  expect(await remindersOf(id)).toEqual([threeDaysBefore]);
  const [mail] = await askAsOwner(
    world,
    "select to_address, html from mail where template = 'DATE_PROPOSAL_REMINDER' and contact_id = $1",
    [contact.contactId],
  );
  expect(mail!.to_address).toBe(contact.email);
});

test("when three days before is past already, or comes to that very moment, nobody is reminded (C-18)", async () => {
  for (const dueOn of ["2026-11-21", "2026-11-23", "2026-11-24"]) {
    const client = await aPlannedClient(world, of);
    const { id } = await aProposal(world, of, { ...client, dueOn });
    expect(await jobsOf(id)).toEqual([]);
  }
});

describe("no reminder leaves any more (L-07)", () => {
  const stops: [string, (client: Client) => Promise<unknown>][] = [
    ["once the dates were accepted", ({ token }) => answerLinked(anybody, { token, answer: "ACCEPT" })],
    ["once they were declined", ({ token }) => answerLinked(anybody, { token, answer: "DECLINE" })],
    ["once the proposal was taken back", ({ id }) => withdraw(staff, id)],
    ["once the staff validated by hand", (pair) => validate(staff, { ...pairOf(pair), confirmed: true })],
    ["once the dates moved", ({ sessionId }) => moveSlots(world, of, sessionId, { date: "2027-01-13" })],
    ["while the client is cancelled", (pair) => setBookingStatus(staff, { ...pairOf(pair), status: "CANCELLED" })],
    ["while the client is lost", (pair) => setBookingStatus(staff, { ...pairOf(pair), status: "LOST" })],
    ["while the session is in the trash", ({ sessionId }) => deleteSession(staff, sessionId)],
    [
      "once the contact was deleted",
      ({ contact }) => asAdmin((work) => deleteContact(work, { contactId: contact.contactId })),
    ],
    [
      "once the contact has another address",
      ({ contact }) =>
        askAsOwner(world, "update contact set email = 'autre' || email where id = $1", [contact.contactId]),
    ],
    [
      "once it has asked for no more of them",
      ({ contact }) =>
        askAsOwner(
          world,
          "insert into mail_refusal (organisation_id, address, template, refused_at) values ($1, lower($2), 'DATE_PROPOSAL_REMINDER', now())",
          [of.id, contact.email],
        ),
    ],
  ];
  test.each(stops)("%s", async (_when, stop) => {
    const client = await aWaitingClient();
    await live([client.id], 3);
    const outcome = (await stop(client)) as { code?: string; error?: string } | undefined;
    expect([outcome?.code, outcome?.error]).toEqual([undefined, undefined]);
    await live([client.id], 57);
    expect(await remindersOf(client.id)).toEqual([]);
    const [told] = await askAsOwner(world, "select reminded_at from date_proposal where id = $1", [client.id]);
    expect(told!.reminded_at).toBeNull();
  });
});

test("once answered, what the client said stays as it was sixty days later, and a reminder that has left opens the answer", async () => {
  const client = await aWaitingClient();
  await live([client.id], 8);
  expect(await remindersOf(client.id)).toEqual([threeDaysBefore]);
  await answerLinked(anybody, { token: client.token, answer: "ACCEPT" });
  await live([client.id], 52);
  expect(await remindersOf(client.id)).toEqual([threeDaysBefore]);
  expect(await linkedDates(anybody, client.token)).toMatchObject({ dateProposal: { answer: { outcome: "ACCEPTED" } } });
});

test("a reminder that waits for the mail server does not leave once the dates are answered, taken back or moved (L-07)", async () => {
  const stops: ((client: Client) => Promise<unknown>)[] = [
    ({ token }) => answerLinked(anybody, { token, answer: "DECLINE" }),
    ({ id }) => withdraw(staff, id),
    ({ sessionId }) => moveSlots(world, of, sessionId, { date: "2027-01-14" }),
  ];
  for (const stop of stops) {
    const client = await aWaitingClient();
    await live([client.id], 8);
    const ofClient = (statement: string) =>
      askAsOwner(world, `${statement} where contact_id = $1 and template = 'DATE_PROPOSAL_REMINDER'`, [
        client.contact.contactId,
      ]);
    await expect.poll(() => ofClient("select state from mail"), { timeout: 10_000 }).toEqual([{ state: "SENT" }]);
    await ofClient("update mail set state = 'QUEUED', sent_at = null, message_id = null");
    await stop(client);
    expect(await ofClient("select state from mail")).toEqual([{ state: "CANCELLED" }]);
    world.clock.moveTo(sentAt);
  }
});

test("sent again, the second question is reminded of on its own day, the first no more", async () => {
  const client = await aWaitingClient();
  await live([client.id], 2);
  const second = await aProposal(world, of, { ...client, dueOn: "2026-12-15" });
  await live([client.id, second.id], 58);
  expect(await remindersOf(client.id)).toEqual([]);
  expect(await remindersOf(second.id)).toEqual(["2026-12-12T08:00:00.000Z"]);
});

test("of a client or a session that is back in time, the client is reminded", async () => {
  const [cancelled, deleted] = [await aWaitingClient(), await aWaitingClient()];
  await setBookingStatus(staff, { ...pairOf(cancelled), status: "CANCELLED" });
  await deleteSession(staff, deleted.sessionId);
  await live([cancelled.id, deleted.id], 2);
  await setBookingStatus(staff, { ...pairOf(cancelled), status: "WON" });
  await restoreSession(staff, deleted.sessionId);
  await live([cancelled.id, deleted.id], 20);
  expect(await remindersOf(cancelled.id)).toEqual([threeDaysBefore]);
  expect(await remindersOf(deleted.id)).toEqual([threeDaysBefore]);
});

test("a reminder that fails at any of its steps leaves nothing, then leaves once, however often it is asked for at once (L-07, L-15)", async () => {
  const kept = await tablesOf(world);
  const { id } = await aWaitingClient();
  const [job] = await jobsOf(id);
  world.clock.moveTo(job!.at);
  expect(await failEverywhere(kept, () => run(job!.data))).toBeGreaterThan(15);
  expect(await remindersOf(id)).toEqual([threeDaysBefore]);
  await Promise.all(Array.from({ length: 20 }, () => run(job!.data)));
  expect(await remindersOf(id)).toEqual([threeDaysBefore]);
  await kept.close();
});

test("a house that was stopped over those days reminds when it is back, while the dates can be answered; after the due date never", async () => {
  const [late, tooLate] = [await aWaitingClient(), await aWaitingClient()];
  world.clock.moveTo(new Date("2026-12-01T22:59:00Z"));
  await run((await jobsOf(late.id))[0]!.data);
  expect(await remindersOf(late.id)).toHaveLength(1);
  world.clock.moveTo(new Date("2026-12-01T23:00:00Z"));
  await run((await jobsOf(tooLate.id))[0]!.data);
  expect(await remindersOf(tooLate.id)).toEqual([]);
});

test.each([
  ["2026-12-01", "2026-11-28T08:00:00.000Z"],
  ["2026-07-10", "2026-07-07T07:00:00.000Z"],
  // Clocks change on the last Sundays of March and October.
  ["2027-03-31", "2027-03-28T07:00:00.000Z"],
  ["2027-03-30", "2027-03-27T08:00:00.000Z"],
  ["2026-10-28", "2026-10-25T08:00:00.000Z"],
  ["2026-10-27", "2026-10-24T07:00:00.000Z"],
])("what is due on %s is reminded of three days before at nine in Paris: %s", (dueOn, instant) => {
  const at = new Date(instant);
  expect(reminderInstant(dueOn, new Date("2026-01-01T00:00:00Z"))).toEqual(at);
  expect(isTimeToRemind(dueOn, new Date(at.getTime() - 1))).toBe(false);
  expect(isTimeToRemind(dueOn, at)).toBe(true);
});

const pairOf = ({ sessionId, companyId }: Client) => ({ sessionId, companyId });
const asAdmin: <T>(act: Parameters<typeof world.house.works.run<T>>[1]) => Promise<T> = (act) =>
  world.house.works.run(of.admin, act);
