import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cancelExpectedDocument, unpublishSession } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aVisibleSession, type TestOrganisation } from "#testing/builders";
import { expectationsOf, tryLater } from "#testing/expected-documents";
import { follow } from "#testing/follow";
import { linksOf } from "#platform/links";
import { MailSink } from "#testing/mail-sink";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { remindExpectedJob } from "./remind-expected.job.js";

let world: TestHouse;
let sink: MailSink;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let company: { id: string };
let session: { id: string };
let paul: ApiClient;
const today = new Date("2026-11-21T09:00:00Z");

beforeAll(async () => {
  sink = await MailSink.open();
  world = await openTestHouse({ smtpUrl: sink.url });
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(async () => {
  await world.close();
  await sink.goAway();
});
beforeEach(async () => {
  sink.refuseRecipient = null;
  world.clock.moveTo(today);
  company = await aCompany(world, of);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  await aContact(world, of, company.id);
  session = await aVisibleSession(world, of, [company.id]);
});

const { ask, send, mailsTo, reminderHeldBack } = expectationsOf(
  () => world,
  () => staff,
  () => ({ companyId: company.id, sessionId: session.id }),
);

test("the contacts are told, live, with its due date and a way to it, and written to once each; what the organisation owes tells nobody (B-17)", async () => {
  const line = await follow<{ notificationReceived: object }>(
    world,
    paul,
    `subscription { notificationReceived { kind documentTitle dueOn link expectedDocumentId companyName } }`,
  );
  await ask({ side: "ORGANISATION_OWES", kind: "QUOTE", label: "Devis" });
  const { id } = await ask();
  await line.until((values) => values.length > 0);
  expect(line.values).toEqual([
    {
      notificationReceived: {
        kind: "DOCUMENT_EXPECTED",
        documentTitle: "Convention signée",
        dueOn: "2026-12-01",
        link: `/sessions/${session.id}`,
        expectedDocumentId: id,
        companyName: null,
      },
    },
  ]);
  await line.stop();
  expect(await mailsTo(id!)).toHaveLength(2);
});

test("without mail, nothing is written and the reminder is on the screen only", async () => {
  const { id } = await ask({ byMail: false });
  world.clock.moveTo(new Date("2026-11-28T08:00:00Z"));
  await remind(id!);
  expect(await mailsTo(id!)).toEqual([]);
  expect(await reminders()).toBe(1);
});

const remind = (id: string) =>
  remindExpectedJob(world.house.works, linksOf(world.house.settings)).run({
    organisationId: of.id,
    expectedDocumentId: id,
  });
const reminders = async () => {
  const { data } = await paul.ask(`{ notifications(filter: { kind: DOCUMENT_EXPECTED_REMINDER }) { totalCount } }`);
  return (data.notifications as { totalCount: number }).totalCount;
};

test("over thirty days, the reminder leaves once, three days before, however often its job runs (L-07)", async () => {
  const { id } = await ask();
  const sentOn: string[] = [];
  for (let hour = 0; hour < 30 * 24; hour += 6) {
    world.clock.moveTo(new Date(today.getTime() + hour * 3_600_000));
    const before = (await mailsTo(id!)).length;
    await Promise.all([remind(id!), remind(id!)]);
    if ((await mailsTo(id!)).length > before) sentOn.push(world.clock.now().toISOString());
  }
  expect(sentOn).toEqual(["2026-11-28T09:00:00.000Z"]);
  expect(await mailsTo(id!)).toHaveLength(4);
  world.clock.moveTo(today);
  expect(await reminders()).toBe(1);
});

test.each([
  ["once it has come", async (id: string) => void (await send(paul, id))],
  ["once it was cancelled", async (id: string) => void (await cancelExpectedDocument(staff, id))],
  [
    "once its session is hidden",
    async () => void (await unpublishSession(staff, { sessionId: session.id, companyId: company.id })),
  ],
])("no reminder leaves %s (L-07)", async (_when, act) => {
  const { id } = await ask();
  await act(id!);
  world.clock.moveTo(new Date("2026-11-28T08:00:00Z"));
  await remind(id!);
  expect(await mailsTo(id!)).toHaveLength(2);
  expect(await askAsOwner(world, "select reminded_at from expected_document where id = $1", [id])).toEqual([
    { reminded_at: null },
  ]);
});

test("a reminder that waits for the mail server does not leave once the document has come (L-07)", async () => {
  const { id } = await ask();
  world.clock.moveTo(new Date("2026-11-28T08:00:00Z"));
  sink.refuseRecipient = tryLater;
  await remind(id!);
  await send(paul, id!);
  await reminderHeldBack(id!);
});
