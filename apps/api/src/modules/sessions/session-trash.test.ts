import { afterAll, beforeAll, describe, expect, test } from "vitest";

import {
  addDocument,
  addDocumentVersion,
  archiveSession,
  deleteSession,
  expectDocument,
  publishDocument,
  publishSession,
  restoreSession,
  setBookingStatus,
  unarchiveSession,
  withdrawPublication,
} from "#testing/acts";
import { aPdf } from "#testing/a-pdf";
import { ApiClient } from "#testing/api-client";
import {
  aCompany,
  aContact,
  aDocument,
  anOrganisation,
  aPublication,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { bookCompany } from "./book-company.js";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let company: { id: string };
let paul: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
});
afterAll(() => world.close());

async function listed(filter: object = {}): Promise<string[]> {
  const { data } = await staff.ask(
    "query ($filter: SessionFilter) { sessions(filter: $filter) { totalCount edges { node { id } } } }",
    { filter },
  );
  const { edges, totalCount } = data.sessions as { edges: { node: { id: string } }[]; totalCount: number };
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node.id);
}

const one = async (id: string) =>
  (
    await staff.ask(
      `query ($id: ID!) { session(id: $id) { deletedAt deletedBy { name } archivedAt archivedBy { name } viewerCan { publish addDocument decide }
        bookings { status statusChangedAt statusChangedBy { name } viewerCan { decide } publications { id viewerCan { withdraw } } } } }`,
      { id },
    )
  ).data.session as Record<string, unknown> & { bookings: Record<string, unknown>[] };

test("a session put in the trash leaves every list and figure, is still read by its id, and comes back as it was (R-041, R-045, B-02)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const publication = await aPublication(world, of, session.id, company.id);
  const before = await one(session.id);
  const figures = "{ sessionFigures { activeCount months { count } } }";
  const counted = (await staff.ask(figures)).data;

  expect(await deleteSession(staff, session.id)).toMatchObject({ __typename: "Session", id: session.id });
  expect(await listed()).not.toContain(session.id);
  expect(await listed({ archived: "ONLY" })).not.toContain(session.id);
  expect((await staff.ask(figures)).data).not.toEqual(counted);
  expect(await one(session.id)).toMatchObject({
    deletedAt: expect.any(String),
    deletedBy: { name: "Hélène Guérin" },
    viewerCan: { publish: false, addDocument: false, decide: true },
    bookings: [{ viewerCan: { decide: false }, publications: [{ id: publication.id, viewerCan: { withdraw: true } }] }],
  });

  expect(await restoreSession(staff, session.id)).toMatchObject({ id: session.id });
  expect(await one(session.id)).toEqual(before);
  expect(await listed()).toContain(session.id);
  expect((await staff.ask(figures)).data).toEqual(counted);
});

test("a session archived leaves the default list only, and may come back to it (R-046)", async () => {
  const session = await aSession(world, of, [company.id]);
  await archiveSession(staff, session.id);
  expect(await listed()).not.toContain(session.id);
  expect(await listed({ archived: "EXCLUDED" })).not.toContain(session.id);
  expect(await listed({ archived: "ONLY" })).toContain(session.id);
  expect(await one(session.id)).toMatchObject({
    archivedAt: expect.any(String),
    archivedBy: { name: "Hélène Guérin" },
    viewerCan: { publish: true, addDocument: true, decide: true },
  });
  await unarchiveSession(staff, session.id);
  expect(await listed()).toContain(session.id);
  expect(await listed({ archived: "ONLY" })).not.toContain(session.id);
});

test("each change of a booking's status is dated and signed; saying the same again changes nothing (R-040, C-06)", async () => {
  const session = await aSession(world, of, [company.id]);
  const to = (status: string) => setBookingStatus(staff, { sessionId: session.id, companyId: company.id, status });
  expect((await one(session.id)).bookings).toMatchObject([{ status: "WON", statusChangedAt: null }]);
  for (const status of ["CANCELLED", "LOST", "UNDECIDED", "COMPLETED", "WON"]) {
    world.clock.advance(1_000);
    expect(await to(status)).toMatchObject({ __typename: "Booking" });
    expect((await one(session.id)).bookings).toMatchObject([
      { status, statusChangedAt: world.clock.now().toISOString(), statusChangedBy: { name: "Hélène Guérin" } },
    ]);
  }
  const { bookings } = await one(session.id);
  world.clock.advance(1_000);
  await to("WON");
  expect((await one(session.id)).bookings).toEqual(bookings);
});

test("a company that is no client of the session has no status in it", async () => {
  const session = await aSession(world, of, [company.id]);
  const { id: companyId } = await aCompany(world, of);
  expect(await setBookingStatus(staff, { sessionId: session.id, companyId, status: "LOST" })).toMatchObject({
    code: "NOT_BOOKED",
  });
});

describe("of a session in the trash", () => {
  test("nothing is added, shown, published, asked for or decided: it waits as it is (B-02)", async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    const paper = await aDocument(world, of, session.id);
    const other = await aCompany(world, of);
    const where = { sessionId: session.id, companyId: company.id };
    await deleteSession(staff, session.id);
    const SESSION_DELETED = expect.objectContaining({ code: "SESSION_DELETED" });
    const upload = async () => (await staff.upload(await aPdf("Devis"), "devis.pdf")).body.uploadId;
    expect(await addDocument(staff, { sessionId: session.id, uploadId: await upload(), kind: "QUOTE" })).toEqual(
      SESSION_DELETED,
    );
    expect(
      await addDocumentVersion(staff, { documentId: paper.id, uploadId: await upload(), expectedVersion: 1 }),
    ).toEqual(SESSION_DELETED);
    expect(await publishDocument(staff, { documentId: paper.id, companyId: company.id })).toEqual(SESSION_DELETED);
    expect(await publishSession(staff, where)).toEqual(SESSION_DELETED);
    expect(await setBookingStatus(staff, { ...where, status: "LOST" })).toEqual(SESSION_DELETED);
    expect(await archiveSession(staff, session.id)).toEqual(SESSION_DELETED);
    expect(await deleteSession(staff, session.id)).toEqual(SESSION_DELETED);
    expect(
      await expectDocument(staff, { ...where, side: "COMPANY_OWES", label: "Convention", dueOn: "2026-12-10" }),
    ).toEqual(SESSION_DELETED);
    await expect(
      world.house.works.run(of.admin, (work) => bookCompany(work, { sessionId: session.id, companyId: other.id })),
    ).rejects.toMatchObject({ code: "SESSION_DELETED" });
  });

  test("what is published can still be withdrawn, and stays withdrawn when it comes back (R-027, R-045)", async () => {
    const session = await aVisibleSession(world, of, [company.id]);
    const publication = await aPublication(world, of, session.id, company.id);
    await deleteSession(staff, session.id);
    expect(await withdrawPublication(staff, { publicationId: publication.id })).toMatchObject({ id: publication.id });
    await restoreSession(staff, session.id);
    expect((await paul.ask("query ($id: ID!) { extranet { document(id: $id) { id } } }", publication)).data).toEqual({
      extranet: { document: null },
    });
  });
});

test("restored twice, a session is restored once; archived twice, archived once", async () => {
  const session = await aSession(world, of, [company.id]);
  for (const act of [
    archiveSession,
    archiveSession,
    unarchiveSession,
    unarchiveSession,
    deleteSession,
    restoreSession,
    restoreSession,
  ])
    expect(await act(staff, session.id)).toMatchObject({ id: session.id });
});
