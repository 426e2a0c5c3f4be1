import { afterAll, beforeAll, expect, test } from "vitest";
import { deleteSession, expectDocument, restoreSession, sendDocument, setBookingStatus } from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aVisibleSession, type TestOrganisation } from "#testing/builders";
import { linksOf } from "#platform/links";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { remindExpectedJob } from "./remind-expected.job.js";

const today = new Date("2026-11-21T09:00:00Z");
let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

/** A document asked for about a session, by the first of December. */
async function asked() {
  world.clock.moveTo(today);
  const company = await aCompany(world, of);
  const paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  const session = await aVisibleSession(world, of, [company.id]);
  const at = { sessionId: session.id, companyId: company.id };
  const { id } = await expectDocument(staff, {
    ...at,
    side: "COMPANY_OWES",
    label: "Convention signée",
    dueOn: "2026-12-01",
  });
  return { at, paul, id: id! };
}

const cancel = (at: { sessionId: string; companyId: string }) =>
  setBookingStatus(staff, { ...at, status: "CANCELLED" });
const comeBack = (at: { sessionId: string; companyId: string }) => setBookingStatus(staff, { ...at, status: "WON" });
const ways = [
  ["a booking cancelled", cancel, comeBack],
  [
    "a session in the trash",
    ({ sessionId }: { sessionId: string }) => deleteSession(staff, sessionId),
    ({ sessionId }: { sessionId: string }) => restoreSession(staff, sessionId),
  ],
] as const;

async function toDo(paul: ApiClient, sessionId: string): Promise<number[]> {
  const { data } = await paul.ask(
    `query ($id: ID!) { extranet { expectedDocuments(filter: { openOnly: true }) { totalCount } session(id: $id) { expectedDocuments { id } } } }`,
    { id: sessionId },
  );
  const { expectedDocuments, session } = data.extranet as {
    expectedDocuments: { totalCount: number };
    session: { expectedDocuments: object[] };
  };
  return [expectedDocuments.totalCount, session.expectedDocuments.length];
}

test.each(ways)(
  "what is expected about %s is not asked for until it comes back (R-038, R-044, B-17)",
  async (_what, away, back) => {
    const { paul, id, at } = await asked();
    expect(await toDo(paul, at.sessionId)).toEqual([1, 1]);
    await away(at);
    expect(await toDo(paul, at.sessionId)).toEqual([0, 0]);
    const { body } = await paul.upload(await aPdf("Convention"), "convention.pdf");
    const answer = { uploadId: body.uploadId, expectedDocumentId: id };
    expect(await sendDocument(paul, answer)).toMatchObject({ code: "BOOKING_CANCELLED" });
    await back(at);
    expect(await toDo(paul, at.sessionId)).toEqual([1, 1]);
    expect(await sendDocument(paul, answer)).toMatchObject({ __typename: "ExtranetSentDocument" });
  },
);

test("what had come before the session was cancelled stays said", async () => {
  const { paul, id, at } = await asked();
  const { body } = await paul.upload(await aPdf("Convention"), "convention.pdf");
  await sendDocument(paul, { uploadId: body.uploadId, expectedDocumentId: id });
  await cancel(at);
  expect(await toDo(paul, at.sessionId)).toEqual([0, 1]);
});

const remind = (id: string) =>
  remindExpectedJob(world.house.works, linksOf(world.house.settings)).run({
    organisationId: of.id,
    expectedDocumentId: id,
  });
const remindedAt = async (id: string) =>
  (await askAsOwner(world, "select reminded_at from expected_document where id = $1", [id]))[0]!.reminded_at;
const jobsOf = async (id: string) =>
  (
    await askAsOwner(
      world,
      "select from pgboss.job where name = 'documents.remind-expected' and data ->> 'expectedDocumentId' = $1",
      [id],
    )
  ).length;

test.each(ways)(
  "of %s nobody is reminded; back in time, it is reminded of then, once (L-07)",
  async (_what, away, back) => {
    const { id, at } = await asked();
    await away(at);
    world.clock.moveTo(new Date("2026-11-28T08:00:00Z"));
    await remind(id);
    expect(await remindedAt(id)).toBeNull();
    const waiting = await jobsOf(id);
    world.clock.moveTo(new Date("2026-11-30T10:00:00Z"));
    await back(at);
    expect(await jobsOf(id)).toBe(waiting + 1);
    await remind(id);
    expect(await remindedAt(id)).toEqual(world.clock.now());
    await away(at);
    await back(at);
    expect(await jobsOf(id)).toBe(waiting + 1);
  },
);

test("back before its moment, nothing is asked twice: the reminder that waits is enough (L-07)", async () => {
  const { id, at } = await asked();
  const waiting = await jobsOf(id);
  await cancel(at);
  await comeBack(at);
  expect(await jobsOf(id)).toBe(waiting);
});
