import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { deleteSession, setBookingStatus } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import {
  answerLinked,
  aPlannedClient,
  aProposal,
  confirmOption,
  datesOf,
  linkedDates,
  moveSlots,
  twoOptions,
  validate,
} from "#testing/proposals";

let world: TestHouse;
let sink: MailSink;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let anybody: ApiClient;

beforeAll(async () => {
  sink = await MailSink.open();
  world = await openTestHouse({ smtpUrl: sink.url });
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  anybody = new ApiClient(world, "extranet");
});
beforeEach(() => world.clock.moveTo(new Date("2026-11-21T09:00:00Z")));
afterAll(async () => {
  await world.close();
  await sink.goAway();
});

type At = { sessionId: string; companyId: string };
const told = async ({ sessionId, companyId }: At) => datesOf(staff, sessionId, companyId);
const manually = ({ sessionId, companyId }: At, confirmed: boolean, overRefusal?: boolean) =>
  validate(staff, { sessionId, companyId, confirmed, overRefusal });
const proposed = async (client: At & { contact: { contactId: string } }, options?: typeof twoOptions) => {
  const { sessionId, companyId, contact } = client;
  return aProposal(world, of, { sessionId, companyId, recipientId: contact.contactId, options });
};
const optionsOf = async (token: string) => (await linkedDates(anybody, token))!.dateProposal!.options;

test("the switch «Validation manuelle» confirms at once, without a mail; off, all is as before (R-071, R-072, R-073, R-074)", async () => {
  const client = await aPlannedClient(world, of);
  expect(await told(client)).toMatchObject({ client: { state: "NOT_SENT" }, session: { datesState: "TO_CONFIRM" } });
  expect(await manually(client, true)).toMatchObject({ __typename: "Booking" });
  expect(await told(client)).toMatchObject({
    client: { state: "MANUAL", isManual: true, viewerCan: { propose: false, validate: true } },
    session: { datesState: "CONFIRMED" },
  });
  expect(await manually(client, true), "twice is once").toMatchObject({ __typename: "Booking" });
  expect((await told(client)).client.history).toHaveLength(1);
  expect(await askAsOwner(world, "select from mail where session_id = $1", [client.sessionId])).toEqual([]);
  await manually(client, false);
  expect(await told(client)).toMatchObject({ client: { state: "NOT_SENT", isManual: false } });
  expect(await manually(client, false), "off already").toMatchObject({ __typename: "Booking" });
});

test("over a refusal it asks first, keeps the refusal in the history, and gives it back when turned off", async () => {
  const client = await aPlannedClient(world, of);
  const { token } = await proposed(client);
  await answerLinked(anybody, { token, answer: "DECLINE" });
  expect(await manually(client, true)).toMatchObject({ code: "DATES_DECLINED_BEFORE" });
  await manually(client, true, true);
  const { client: dates } = await told(client);
  expect(dates.state).toBe("MANUAL");
  expect(dates.history.map((step) => step.trigger)).toEqual(["VALIDATE", "DECLINE", "SEND"]);
  await manually(client, false);
  expect(await told(client)).toMatchObject({ client: { state: "DECLINED", answeredOn: "2026-11-21" } });
});

test("of what waited nothing is left when the switch is turned off: its link was dead", async () => {
  const client = await aPlannedClient(world, of);
  const { token } = await proposed(client);
  await manually(client, true);
  await manually(client, false);
  expect((await told(client)).client).toMatchObject({ state: "NOT_SENT", dueOn: null, sentOn: null });
  expect((await linkedDates(anybody, token))!.state).toBe("VOIDED");
});

test("what the client accepted is not validated again, nor a client that is cancelled, nor in the trash", async () => {
  const client = await aPlannedClient(world, of);
  const { token } = await proposed(client);
  await answerLinked(anybody, { token, answer: "ACCEPT" });
  expect(await manually(client, true)).toMatchObject({ code: "DATES_ACCEPTED_BEFORE" });
  const { sessionId, companyId } = client;
  await setBookingStatus(staff, { sessionId, companyId, status: "CANCELLED" });
  expect(await manually(client, true)).toMatchObject({ code: "CLIENT_CANCELLED" });
  expect((await told(client)).session).toMatchObject({ datesState: null, datesStateOf: null });
  await deleteSession(staff, sessionId);
  expect(await manually(client, true)).toMatchObject({ code: "SESSION_DELETED" });
});

test("moving the dates brings any answer back to «À confirmer», says when, and voids the link; a room or a trainer moves nothing", async () => {
  const client = await aPlannedClient(world, of);
  const waiting = await proposed(client);
  await askAsOwner(world, "select 1");
  await moveSlots(world, of, client.sessionId, { venueId: null });
  expect((await told(client)).client.state).toBe("PENDING");
  await moveSlots(world, of, client.sessionId, { date: "2027-01-14" });
  expect((await told(client)).client).toMatchObject({ state: "NOT_SENT", movedOn: "2026-11-21", sentOn: null });
  expect((await linkedDates(anybody, waiting.token))!.dateProposal!.voidReason).toBe("DATES_MOVED");

  const again = await proposed(client);
  await answerLinked(anybody, { token: again.token, answer: "ACCEPT" });
  await moveSlots(world, of, client.sessionId, { startsAt: "08:00" });
  expect(await told(client)).toMatchObject({
    client: { state: "NOT_SENT", movedOn: "2026-11-21", answeredOn: null },
    session: { datesState: "TO_CONFIRM" },
  });
  // The answer stays what it was, of the dates that were accepted.
  expect((await linkedDates(anybody, again.token))!.dateProposal!.answer!.outcome).toBe("ACCEPTED");
});

test("several options may be proposed of a session without a slot; confirming the one chosen plans it and accepts (B-05)", async () => {
  const client = await aPlannedClient(world, of);
  await askAsOwner(world, "delete from slot where session_id = $1", [client.sessionId]);
  await askAsOwner(world, "update session set starts_on = null, ends_on = null where id = $1", [client.sessionId]);
  expect((await told(client)).session.datesState).toBeNull();
  const { id, token } = await proposed(client, twoOptions);
  expect((await told(client)).session.datesState).toBe("PENDING");
  const [first, second] = await optionsOf(token);
  expect(await confirmOption(staff, id, second!.id)).toMatchObject({ code: "OPTION_NOT_CHOSEN" });
  await answerLinked(anybody, { token, answer: "CHOOSE", optionId: second!.id, calendar: true });
  expect((await linkedDates(anybody, token))!.dateProposal).toMatchObject({
    options: [{ isConfirmed: false }, { isConfirmed: false }],
    calendarFile: null,
  });
  expect(await confirmOption(staff, id, first!.id)).toMatchObject({ code: "OPTION_NOT_CHOSEN" });
  expect(await confirmOption(staff, id, second!.id)).toMatchObject({ id });
  expect(await told(client)).toMatchObject({
    client: { state: "ACCEPTED", history: [{ trigger: "CONFIRM_OPTION", actorName: "Hélène Guérin" }, {}, {}] },
    session: { datesState: "CONFIRMED" },
  });
  expect(
    await askAsOwner(world, "select date::text as date, starts_at::text as at from slot where session_id = $1", [
      client.sessionId,
    ]),
  ).toEqual([{ date: "2027-02-02", at: "09:00:00" }]);
  // What was asked with the answer comes once the days are those of the session.
  const mails = await sink.received(client.contact.email, 2);
  expect(mails.some((mail) => mail.raw.includes("method=REQUEST"))).toBe(true);
  // The link of the mail says so too, and lets the dates be kept.
  expect((await linkedDates(anybody, token))!.dateProposal).toMatchObject({
    answer: { outcome: "OPTION_CHOSEN" },
    options: [
      { id: first!.id, isConfirmed: false },
      { id: second!.id, isChosen: true, isConfirmed: true },
    ],
    calendarFile: expect.stringMatching(/DTSTART;TZID=Europe\/Paris:20270202T090000/),
  });
  expect(await confirmOption(staff, id, second!.id)).toMatchObject({ code: "OPTION_NOT_CHOSEN" });
});

test("planning one client's option accepts for whoever chose the same dates, and asks the others again", async () => {
  const companies = [];
  for (let n = 0; n < 4; n += 1) companies.push(await aCompany(world, of));
  const { id: sessionId } = await aSession(
    world,
    of,
    companies.map(({ id }) => id),
  );
  const clients = [];
  for (const { id: companyId } of companies)
    clients.push({ sessionId, companyId, contact: await aContact(world, of, companyId) });
  const [a, b, c, d] = clients;
  const [pa, pb, pc] = [await proposed(a!, twoOptions), await proposed(b!, twoOptions), await proposed(c!, twoOptions)];
  for (const { token } of [pa, pb])
    await answerLinked(anybody, { token, answer: "CHOOSE", optionId: (await optionsOf(token))[0]!.id });
  await manually(d!, true);
  expect((await told(a!)).session).toEqual({
    datesState: "PENDING",
    datesOverdue: false,
    datesStateCount: 3,
    datesStateOf: 4,
  });
  await confirmOption(staff, pa.id, (await optionsOf(pa.token))[0]!.id);
  const states = await Promise.all(clients.map(async (client) => (await told(client)).client.state));
  expect(states).toEqual(["ACCEPTED", "ACCEPTED", "NOT_SENT", "NOT_SENT"]);
  expect((await linkedDates(anybody, pc.token))!.dateProposal!.voidReason).toBe("PLANNED");
  expect((await told(a!)).session).toMatchObject({ datesState: "TO_CONFIRM", datesStateCount: 2, datesStateOf: 4 });
});

test("with several companies the least advanced one shows, and how many are there; those cancelled do not count (R-069, R-070)", async () => {
  const companies = await Promise.all([aCompany(world, of), aCompany(world, of), aCompany(world, of)]);
  const { id: sessionId } = await aSession(
    world,
    of,
    companies.map(({ id }) => id),
  );
  const [a, b, c] = companies.map(({ id: companyId }) => ({ sessionId, companyId }));
  const shown = async () => {
    const { datesState, datesStateCount, datesStateOf } = (await told(a!)).session;
    return `${datesState} ${datesStateCount}/${datesStateOf}`;
  };
  expect(await shown()).toBe("TO_CONFIRM 3/3");
  await manually(a!, true);
  await manually(b!, true);
  expect(await shown()).toBe("TO_CONFIRM 1/3");
  const contact = await aContact(world, of, c!.companyId);
  const { token } = await proposed({ ...c!, contact });
  expect(await shown()).toBe("PENDING 1/3");
  await answerLinked(anybody, { token, answer: "DECLINE" });
  expect(await shown()).toBe("DECLINED 1/3");
  await setBookingStatus(staff, { ...c!, status: "LOST" });
  expect(await shown()).toBe("CONFIRMED 2/2");
  await setBookingStatus(staff, { ...c!, status: "UNDECIDED" });
  expect(await shown()).toBe("DECLINED 1/3");
});
