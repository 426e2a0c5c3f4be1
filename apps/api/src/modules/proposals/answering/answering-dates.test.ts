import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { answerLinked, aPlannedClient, aProposal, datesOf, send, sessionNow } from "#testing/proposals";

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

test("dates are proposed by mail, and accepted by its link without signing in (R-051, R-062, R-063, R-064, R-066)", async () => {
  const { companyId, sessionId, contact } = await aPlannedClient(world, of);
  const { slotsVersion } = await sessionNow(world, sessionId);
  const sent = await send(staff, {
    sessionId,
    companyId,
    dueOn: "2026-12-01",
    expectedSlotsVersion: slotsVersion,
  });
  expect(sent).toMatchObject({ __typename: "DateProposal" });
  expect((await datesOf(staff, sessionId, companyId)).client).toMatchObject({
    state: "PENDING",
    sentOn: "2026-11-21",
    dueOn: "2026-12-01",
  });
  const [mail] = await sink.received(contact.email);
  const [, token] = /\/l\/([\w-]{43})\?answer=accept/.exec(mail!.text!)!;
  const page = await anybody.ask(
    "query ($token: String!) { linkedPage(token: $token) { kind state dateProposal { companyName sessionTitle dueOn isSeveral answer { outcome } options { slots { date startsAt endsAt venue } } referent { name email } calendarFile } } }",
    { token },
  );
  expect(page.errors).toBeUndefined();
  expect(page.data.linkedPage).toMatchObject({ kind: "DATE_PROPOSAL", state: "OPEN", dateProposal: { answer: null } });
  expect(await answerLinked(anybody, { token, answer: "ACCEPT" })).toMatchObject({ state: "USED" });
  expect(await datesOf(staff, sessionId, companyId)).toMatchObject({
    client: { state: "ACCEPTED", answeredOn: "2026-11-21", channel: "MAIL" },
    session: { datesState: "CONFIRMED", datesStateCount: 1, datesStateOf: 1 },
  });
  expect(await aProposal).toBeDefined();
});
