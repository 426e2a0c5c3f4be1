import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDocument, publishSession, withdrawPublication } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import {
  aCompany,
  aContact,
  aDocument,
  anOrganisation,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { follow } from "#testing/follow";
import { seqOf } from "#platform/change-cursor";
import { bookCompany } from "#sessions";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

type Pushed = { changed: { cursor: string; changes: object[] } };
const followed = "subscription { changed { cursor changes { kind id gone } } }";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let paul: ApiClient;
let company: { id: string };
let stranger: ApiClient;

/** What was committed before the cursor may still be on its way to a socket that opens now: it tells nothing new. */
const after = (cursor: string, pushed: Pushed[]): Pushed[] =>
  pushed.filter(({ changed }) => seqOf(changed.cursor, of.id) > seqOf(cursor, of.id));

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  const other = await aCompany(world, of);
  stranger = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, other.id)).email);
});
afterAll(() => world.close());

const everywhere = `query ($id: ID!, $search: String!) {
  extranet {
    figures { upcomingSessionCount pastSessionCount }
    sessions { totalCount edges { node { id } } }
    upcoming: sessions(filter: { period: UPCOMING }) { totalCount }
    found: sessions(filter: { search: $search }) { totalCount edges { node { id } } }
    ofSession: documents(filter: { sessionId: $id }) { totalCount }
    session(id: $id) { id }
  }
  notifications { totalCount }
}`;

const absent = {
  extranet: {
    figures: { upcomingSessionCount: 0, pastSessionCount: 0 },
    sessions: { totalCount: 0, edges: [] },
    upcoming: { totalCount: 0 },
    found: { totalCount: 0, edges: [] },
    ofSession: { totalCount: 0 },
    session: null,
  },
  notifications: { totalCount: 0 },
};

describe("a session never made visible", () => {
  test("is absent from every list, search, count and answer by id (R-001)", async () => {
    const session = await aSession(world, of, [company.id], "Conduite de réunion");
    await aDocument(world, of, session.id);
    const { data } = await paul.ask(everywhere, { id: session.id, search: "reunion" });
    expect(data).toEqual(absent);
  });

  test("pushes nothing to the company, and changesSince carries nothing of it (R-001)", async () => {
    const session = await aSession(world, of, [company.id]);
    const cursor = await present(paul);
    const heard = await follow<Pushed>(world, paul, followed);
    await aDocument(world, of, session.id);
    await publishDocument(staff, { documentId: (await aDocument(world, of, session.id)).id, companyId: company.id });
    await heard.quiet();
    expect(after(cursor, heard.values)).toEqual([]);
    expect((await paul.ask(since, { cursor })).data.changesSince).toMatchObject({ changes: [] });
    await heard.stop();
  });
});

test("a session visible to one company is absent for another, by list, search, count and id (R-001, R-082)", async () => {
  const session = await aVisibleSession(world, of, [company.id], "Gestes et postures");
  expect((await paul.ask(everywhere, { id: session.id, search: "gestes" })).data.extranet).toMatchObject({
    session: { id: session.id },
    found: { totalCount: 1 },
  });
  expect((await stranger.ask(everywhere, { id: session.id, search: "gestes" })).data).toEqual(absent);
});

test("nothing a contact is pushed tells of what it does not see: documents added, versions, deletions in its own session (R-001)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const cursor = await present(paul);
  const heard = await follow<Pushed>(world, paul, followed);
  await aDocument(world, of, session.id, "INTERNAL");
  const { id } = await aDocument(world, of, session.id);
  await staff.ask(`mutation ($input: DeleteDocumentInput!) { deleteDocument(input: $input) { __typename } }`, {
    input: { documentId: id },
  });
  await heard.quiet();
  expect(after(cursor, heard.values)).toEqual([]);
  expect((await paul.ask(since, { cursor })).data.changesSince).toMatchObject({ changes: [] });
  await heard.stop();
});

test("what one company of a shared session is shown or sent is not pushed to the other (R-082, L-12)", async () => {
  const third = await aCompany(world, of);
  const session = await aVisibleSession(world, of, [company.id, (await aCompany(world, of)).id]);
  const cursor = await present(paul);
  const heard = await follow<Pushed>(world, paul, followed);
  await world.house.works.run(of.admin, (work) =>
    bookCompany(work, { sessionId: session.id, companyId: third.id, status: "WON" }),
  );
  await publishSession(staff, { sessionId: session.id, companyId: third.id });
  const { id } = await aDocument(world, of, session.id);
  const publication = await publishDocument(staff, { documentId: id, companyId: third.id });
  await withdrawPublication(staff, { publicationId: publication.id! });
  await heard.quiet();
  expect(after(cursor, heard.values)).toEqual([]);
  expect((await paul.ask(since, { cursor })).data.changesSince).toMatchObject({ changes: [] });
  await heard.stop();
});

test("whoever loses sight of something is told that it is gone, by push and by changesSince (L-14, R-015)", async () => {
  const session = await aVisibleSession(world, of, [company.id]);
  const { id: documentId } = await aDocument(world, of, session.id);
  const { id } = await publishDocument(staff, { documentId, companyId: company.id });
  const cursor = await present(paul);
  const heard = await follow<Pushed>(world, paul, followed);
  await withdrawPublication(staff, { publicationId: id! });
  await heard.until((values) => JSON.stringify(values).includes(id!));
  const gone = { kind: "PUBLICATION", id, gone: true };
  expect(JSON.parse(JSON.stringify(heard.values.at(-1)))).toMatchObject({
    changed: { changes: expect.arrayContaining([gone]) },
  });
  const { data } = await paul.ask(since, { cursor });
  expect((data.changesSince as { changes: object[] }).changes).toContainEqual(gone);
  await heard.stop();
});

const since = `query ($cursor: String) { changesSince(cursor: $cursor) { cursor changes { kind id gone } } }`;

async function present(client: ApiClient): Promise<string> {
  return ((await client.ask(since)).data.changesSince as { cursor: string }).cursor;
}
