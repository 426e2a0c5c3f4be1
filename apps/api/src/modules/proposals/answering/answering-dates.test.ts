import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { deleteSession, restoreSession, setBookingStatus } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, type TestOrganisation } from "#testing/builders";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import {
  answer,
  answerLinked,
  aPlannedClient,
  aProposal,
  datesOf,
  linkedDates,
  send,
  sessionNow,
  twoOptions,
  validate,
  withdraw,
} from "#testing/proposals";

let world: TestHouse;
let sink: MailSink;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let anybody: ApiClient;
const today = new Date("2026-11-21T09:00:00Z");

beforeAll(async () => {
  sink = await MailSink.open();
  world = await openTestHouse({ smtpUrl: sink.url });
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  anybody = new ApiClient(world, "extranet");
});
beforeEach(() => world.clock.moveTo(today));
afterAll(async () => {
  await world.close();
  await sink.goAway();
});

const stateOf = async (at: { sessionId: string; companyId: string }) =>
  (await datesOf(staff, at.sessionId, at.companyId)).client.state;

test("dates are proposed by mail, and accepted by its link without signing in (R-047, R-050, R-051, R-062, R-063, R-064, R-066)", async () => {
  const { companyId, sessionId, contact } = await aPlannedClient(world, of);
  const { slotsVersion } = await sessionNow(world, sessionId);
  const sent = await send(staff, { sessionId, companyId, dueOn: "2026-12-01", expectedSlotsVersion: slotsVersion });
  expect(sent).toMatchObject({ __typename: "DateProposal" });
  expect((await datesOf(staff, sessionId, companyId)).client).toMatchObject({
    state: "PENDING",
    sentOn: "2026-11-21",
    dueOn: "2026-12-01",
  });
  const [mail] = await sink.received(contact.email);
  const [, token] = /\/l\/([\w-]{43})\?answer=accept/.exec(mail!.text!)!;
  expect(await linkedDates(anybody, token!)).toMatchObject({
    state: "OPEN",
    dateProposal: { isSeveral: false, dueOn: "2026-12-01", answer: null, calendarFile: null, participantCount: 0 },
  });
  expect(await answerLinked(anybody, { token, answer: "ACCEPT" })).toMatchObject({ state: "USED" });
  expect(await datesOf(staff, sessionId, companyId)).toMatchObject({
    client: { state: "ACCEPTED", answeredOn: "2026-11-21", answeredBy: contact.viewer.name, channel: "MAIL" },
    session: { datesState: "CONFIRMED", datesStateCount: 1, datesStateOf: 1 },
  });
  const { dateProposal } = (await linkedDates(anybody, token!))!;
  expect(dateProposal).toMatchObject({ answer: { outcome: "ACCEPTED", answeredOn: "2026-11-21" } });
  expect(dateProposal!.calendarFile).toMatch(
    /^BEGIN:VCALENDAR[^]*METHOD:PUBLISH[^]*DTSTART;TZID=Europe\/Paris:20270112T090000/,
  );
});

test("a link that is fetched again and again, by whatever method, changes nothing; then the page shows the first answer for good (L-09, R-065, R-067)", async () => {
  const client = await aPlannedClient(world, of);
  const { token } = await aProposal(world, of, client);
  const before = await traces();
  for (const method of ["GET", "HEAD", "GET", "HEAD", "GET", "HEAD"])
    for (const end of ["", "?answer=accept", "?answer=decline"])
      await fetch(`${world.address}/extranet/l/${token}${end}`, { method });
  for (let turn = 0; turn < 3; turn += 1) expect((await linkedDates(anybody, token))!.state).toBe("OPEN");
  expect(await traces()).toEqual(before);

  expect(await answerLinked(anybody, { token, answer: "DECLINE", comment: "Trop tôt pour nous." })).toMatchObject({
    state: "USED",
  });
  for (const changed of ["ACCEPT", "DECLINE"])
    expect(await answerLinked(anybody, { token, answer: changed })).toMatchObject({ code: "PROPOSAL_ANSWERED" });
  expect((await linkedDates(anybody, token))!.dateProposal!.answer).toMatchObject({
    outcome: "DECLINED",
    comment: "Trop tôt pour nous.",
  });
  expect((await datesOf(staff, client.sessionId, client.companyId)).client).toMatchObject({
    state: "DECLINED",
    comment: "Trop tôt pour nous.",
  });
});

/** Everything that anybody could have written. */
const traces = () =>
  askAsOwner(
    world,
    `select (select count(*) from event where kind not like 'mails.%') as events, (select count(*) from mail) as mails, (select sum(version) from date_proposal) as proposals,
      (select count(*) from date_answer) as answers, (select max(xmin::text::bigint) from booking) as bookings`,
  );

test("of twenty answers at the same moment one wins, and the others read that it was given (L-16)", async () => {
  const client = await aPlannedClient(world, of);
  const { id, token } = await aProposal(world, of, client);
  const signedIn = await ApiClient.signedIn(world, "extranet", client.contact.email);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, turn) => {
      const said = turn % 2 ? "ACCEPT" : "DECLINE";
      return turn % 3
        ? answerLinked(anybody, { token, answer: said })
        : answer(signedIn, { proposalId: id, answer: said });
    }),
  );
  expect(answers.filter((each) => each.__typename !== "Refusal")).toHaveLength(1);
  expect(new Set(answers.flatMap((each) => each.code ?? []))).toEqual(new Set(["PROPOSAL_ANSWERED"]));
  expect(await askAsOwner(world, "select from date_answer where proposal_id = $1", [id])).toHaveLength(1);
});

describe("the due date is the last day, in Paris, whatever the clock of summer says (R-052)", () => {
  test.each([
    ["2026-12-01T22:59:00Z", "USED"],
    ["2026-12-01T23:01:00Z", "PROPOSAL_EXPIRED"],
  ])("in winter, at %s: %s", (moment, outcome) => answeredAt("2026-12-01", moment, outcome));

  // Clocks go forward on 28 March 2027: the day is over an hour earlier, as UTC counts.
  test.each([
    ["2027-03-28T21:59:00Z", "USED"],
    ["2027-03-28T22:01:00Z", "PROPOSAL_EXPIRED"],
  ])("in summer, at %s: %s", (moment, outcome) => answeredAt("2027-03-28", moment, outcome, "2027-04-12"));

  async function answeredAt(dueOn: string, moment: string, outcome: string, day?: string): Promise<void> {
    const client = await aPlannedClient(world, of, day);
    const { token } = await aProposal(world, of, { ...client, dueOn });
    world.clock.moveTo(new Date(moment));
    const given = await answerLinked(anybody, { token, answer: "ACCEPT" });
    expect(given.code ?? (given as { state?: string }).state).toBe(outcome);
    expect((await linkedDates(anybody, token))!.state).toBe(outcome === "USED" ? "USED" : "EXPIRED");
  }
});

test("sent again, withdrawn or validated by hand, the former link says so and takes no answer (R-064)", async () => {
  const client = await aPlannedClient(world, of);
  const first = await aProposal(world, of, client);
  const second = await aProposal(world, of, client);
  expect(await linkedDates(anybody, first.token)).toMatchObject({
    state: "VOIDED",
    dateProposal: { voidReason: "RESENT" },
  });
  expect(await answerLinked(anybody, { token: first.token, answer: "ACCEPT" })).toMatchObject({
    code: "PROPOSAL_VOIDED",
  });
  await withdraw(staff, second.id);
  expect((await linkedDates(anybody, second.token))!.dateProposal!.voidReason).toBe("WITHDRAWN");
  expect(await stateOf(client)).toBe("NOT_SENT");
  const third = await aProposal(world, of, client);
  const { sessionId, companyId } = client;
  await validate(staff, { sessionId, companyId, confirmed: true });
  expect(await answerLinked(anybody, { token: third.token, answer: "DECLINE" })).toMatchObject({
    code: "PROPOSAL_VOIDED",
  });
  expect(await stateOf(client)).toBe("MANUAL");
});

test("while the booking is cancelled or the session in the trash the link waits; back, it opens again until the due date", async () => {
  const client = await aPlannedClient(world, of);
  const { sessionId, companyId } = client;
  const { token } = await aProposal(world, of, client);
  const suspended = async () => {
    expect((await linkedDates(anybody, token))!.state).toBe("SUSPENDED");
    expect(await answerLinked(anybody, { token, answer: "ACCEPT" })).toMatchObject({ code: "PROPOSAL_SUSPENDED" });
  };
  await setBookingStatus(staff, { sessionId, companyId, status: "CANCELLED" });
  await suspended();
  await setBookingStatus(staff, { sessionId, companyId, status: "WON" });
  expect((await linkedDates(anybody, token))!.state).toBe("OPEN");
  await deleteSession(staff, sessionId);
  await suspended();
  await restoreSession(staff, sessionId);
  expect(await answerLinked(anybody, { token, answer: "ACCEPT" })).toMatchObject({ state: "USED" });
});

test("a link is dead once its contact is in the trash or has another address, and says nothing of the company (L-16)", async () => {
  for (const change of ["deleted_at = now()", "email = 'autre@client.example'"]) {
    const client = await aPlannedClient(world, of);
    const { token } = await aProposal(world, of, client);
    await askAsOwner(world, `update contact set ${change} where id = $1`, [client.contact.contactId]);
    expect(await linkedDates(anybody, token)).toMatchObject({ state: "CANCELLED", dateProposal: null });
    expect(await answerLinked(anybody, { token, answer: "ACCEPT" })).toEqual({ error: "NOT_FOUND" });
    expect(await stateOf(client)).toBe("PENDING");
  }
});

test("a token is worth nothing elsewhere: on the console, for an invitation, or one letter off (L-16)", async () => {
  const client = await aPlannedClient(world, of);
  const { token } = await aProposal(world, of, client);
  expect(await linkedDates(new ApiClient(world, "console"), token)).toBeNull();
  const off = token.slice(0, -1) + (token.endsWith("A") ? "B" : "A");
  expect(await linkedDates(anybody, off)).toBeNull();
  const { errors } = await anybody.ask(
    "mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }",
    { input: { token, password: "correct horse battery" } },
  );
  expect(errors![0]!.extensions.code).toBe("NOT_FOUND");
});

test("of several options one is chosen, or all are declined with a word; no other answer fits (B-05)", async () => {
  const client = await aPlannedClient(world, of);
  const { token } = await aProposal(world, of, { ...client, options: twoOptions });
  const { dateProposal } = (await linkedDates(anybody, token))!;
  expect(dateProposal).toMatchObject({ isSeveral: true, options: [{ position: 1 }, { position: 2 }] });
  const optionId = dateProposal!.options[1]!.id;
  expect(await answerLinked(anybody, { token, answer: "ACCEPT" })).toMatchObject({ code: "ANSWER_IMPOSSIBLE" });
  expect(await answerLinked(anybody, { token, answer: "CHOOSE" })).toMatchObject({ code: "OPTION_NOT_FOUND" });
  const comment = "x".repeat(1001);
  expect(await answerLinked(anybody, { token, answer: "DECLINE", comment })).toMatchObject({
    code: "COMMENT_TOO_LONG",
  });
  expect(await answerLinked(anybody, { token, answer: "CHOOSE", optionId })).toMatchObject({ state: "USED" });
  expect(await datesOf(staff, client.sessionId, client.companyId)).toMatchObject({
    client: { state: "OPTION_CHOSEN", answeredOn: "2026-11-21" },
    session: { datesState: "PENDING" },
  });
  const [other] = [await aPlannedClient(world, of)];
  const one = await aProposal(world, of, other);
  expect(await answerLinked(anybody, { token: one.token, answer: "CHOOSE", optionId })).toMatchObject({
    code: "ANSWER_IMPOSSIBLE",
  });
});

test("any contact of the company answers on the extranet; of another company, nobody (R-082)", async () => {
  const client = await aPlannedClient(world, of);
  const { id, token } = await aProposal(world, of, client);
  const colleague = await aContact(world, of, client.companyId);
  const stranger = await aContact(world, of, (await aCompany(world, of)).id);
  const [inside, outside] = await Promise.all(
    [colleague, stranger].map(({ email }) => ApiClient.signedIn(world, "extranet", email)),
  );
  expect(await answer(outside!, { proposalId: id, answer: "ACCEPT" })).toEqual({ error: "NOT_FOUND" });
  expect(await answer(inside!, { proposalId: id, answer: "ACCEPT" })).toMatchObject({ id });
  expect((await linkedDates(anybody, token))!.dateProposal!.answer!.name).toBe(colleague.viewer.name);
  expect((await datesOf(staff, client.sessionId, client.companyId)).client).toMatchObject({
    channel: "EXTRANET",
    answeredBy: colleague.viewer.name,
  });
});

test("whoever asks for it receives the days as invitations, and a mail that repeats the answer (R-065, L-06)", async () => {
  const client = await aPlannedClient(world, of);
  const { token } = await aProposal(world, of, client);
  await answerLinked(anybody, { token, answer: "ACCEPT", calendar: true, receipt: true });
  const mails = await sink.received(client.contact.email, 3);
  expect(mails.map((mail) => mail.subject)).toEqual(
    expect.arrayContaining([expect.stringContaining("Dates acceptées"), expect.stringContaining("Invitation")]),
  );
});
