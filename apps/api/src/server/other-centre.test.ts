import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#platform/ids";
import {
  addDocument,
  codeOf,
  deleteDocument,
  publishDocument,
  publishSession,
  restoreDocument,
  unpublishSession,
  withdrawPublication,
} from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { aPdf } from "#testing/a-pdf";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aDocument,
  aMember,
  anOrganisation,
  aPublication,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { follow } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let admin: ApiClient;
let here: ApiClient;
let elsewhere: ApiClient;
let company: { id: string };
let session: { id: string };
let publication: { id: string; documentId: string };
let paul: ApiClient;
let versionId: string;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  const rennes = newId();
  await askAsOwner(
    world,
    "insert into centre (organisation_id, id, name, colour, created_at) values ($1, $2, 'Rennes', '#2f4bd8', now())",
    [of.id, rennes],
  );
  admin = await ApiClient.signedIn(world, "console", of.adminEmail);
  here = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR")).email);
  elsewhere = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR", [rennes])).email);
  company = await aCompany(world, of);
  paul = await ApiClient.signedIn(world, "extranet", (await aContact(world, of, company.id)).email);
  session = await aVisibleSession(world, of, [company.id], "Travail en hauteur");
  publication = await aPublication(world, of, session.id, company.id);
  versionId = String(
    (await askAsOwner(world, "select id from document_version where document_id = $1", [publication.documentId]))[0]!
      .id,
  );
});
afterAll(() => world.close());

const everything = `query ($id: ID!, $company: ID!) {
  sessions { totalCount statusCounts { count } edges { node { id } } }
  found: sessions(filter: { search: "hauteur" }) { totalCount }
  ofCompany: sessions(filter: { companyId: $company }) { totalCount }
  session(id: $id) { id }
  sessionFigures { activeCount toPlanCount startingSoonCount thisMonthCount previousMonthCount documentsPublishedThisMonth documentsUnopened months { count previousYearCount } }
  company(id: $company) { sessionCount }
}`;

test("a coordinator of another centre sees none of its sessions: not in lists, search, counts, figures or by id (L-10)", async () => {
  const variables = { id: session.id, company: company.id };
  const mine = (await here.ask(everything, variables)).data;
  expect(mine).toMatchObject({
    sessions: { totalCount: 1, edges: [{ node: { id: session.id } }] },
    found: { totalCount: 1 },
    session: { id: session.id },
    sessionFigures: { documentsUnopened: 1 },
    company: { sessionCount: 1 },
  });
  const theirs = (await elsewhere.ask(everything, variables)).data;
  expect(theirs).toMatchObject({
    sessions: { totalCount: 0, edges: [] },
    found: { totalCount: 0 },
    ofCompany: { totalCount: 0 },
    session: null,
    sessionFigures: {
      activeCount: 0,
      toPlanCount: 0,
      startingSoonCount: 0,
      documentsPublishedThisMonth: 0,
      documentsUnopened: 0,
    },
    company: { sessionCount: 0 },
  });
  const { sessions, sessionFigures } = theirs as {
    sessions: { statusCounts: { count: number }[] };
    sessionFigures: { months: { count: number; previousYearCount: number }[] };
  };
  expect(sessions.statusCounts.every(({ count }) => count === 0)).toBe(true);
  expect(sessionFigures.months.every((month) => month.count + month.previousYearCount === 0)).toBe(true);
});

test("the list of each member of the staff is exactly what it may read by id (L-10)", async () => {
  for (const [client, count] of [
    [admin, 1],
    [here, 1],
    [elsewhere, 0],
  ] as const) {
    const { data } = await client.ask("{ sessions { edges { node { id } } } }");
    const listed = (data.sessions as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
    expect(listed).toHaveLength(count);
    expect((await client.ask("query ($id: ID!) { session(id: $id) { id } }", { id: session.id })).data.session).toEqual(
      listed.includes(session.id) ? { id: session.id } : null,
    );
  }
});

test("nor the files of its documents (L-10)", async () => {
  expect((await here.file(`/console/files/${versionId}`)).status).toBe(200);
  expect((await elsewhere.file(`/console/files/${versionId}`)).status).toBe(404);
});

test("nor may it act on anything of it: each door answers not found", async () => {
  const pair = { sessionId: session.id, companyId: company.id };
  const document = await aDocument(world, of, session.id);
  const { body } = await elsewhere.upload(await aPdf("x"), "x.pdf");
  const denied = { error: "NOT_FOUND" };
  expect(await publishSession(elsewhere, pair)).toEqual(denied);
  expect(await unpublishSession(elsewhere, pair)).toEqual(denied);
  expect(await addDocument(elsewhere, { sessionId: session.id, uploadId: body.uploadId, kind: "QUOTE" })).toEqual(
    denied,
  );
  expect(await publishDocument(elsewhere, { documentId: document.id, companyId: company.id })).toEqual(denied);
  expect(await withdrawPublication(elsewhere, { publicationId: publication.id })).toEqual(denied);
  expect(await deleteDocument(elsewhere, { documentId: document.id })).toEqual(denied);
  expect(await restoreDocument(elsewhere, { documentId: document.id })).toEqual(denied);
});

describe("pushes", () => {
  test("of its sessions, documents, publications and openings reach its own coordinators only (L-10, L-12)", async () => {
    const since = "query ($cursor: String) { changesSince(cursor: $cursor) { cursor changes { kind id } } }";
    const { cursor } = (await elsewhere.ask(since)).data.changesSince as { cursor: string };
    const query = "subscription { changed { changes { kind id } } }";
    const [mine, theirs] = [await follow(world, here, query), await follow(world, elsewhere, query)];
    const other = await aVisibleSession(world, of, [company.id]);
    const { id, documentId } = await aPublication(world, of, other.id, company.id);
    await paul.file(`/extranet/files/${id}`);
    await withdrawPublication(admin, { publicationId: id });
    await deleteDocument(admin, { documentId });
    // Planned and booked in one act, shown, added, published, opened, withdrawn, deleted.
    await mine.until((values) => values.length >= 7);
    await theirs.quiet();
    expect(theirs.values).toEqual([]);
    expect((await elsewhere.ask(since, { cursor })).data.changesSince).toMatchObject({ changes: [] });
    await Promise.all([mine.stop(), theirs.stop()]);
  });

  test("of the client's own company reach every member of the staff, who may all read it", async () => {
    const heard = await follow(world, elsewhere, "subscription { changed { changes { kind } } }");
    await aCompany(world, of);
    await heard.until((values) => values.length === 1);
    expect(heard.values).toEqual([{ changed: { changes: [{ kind: "COMPANY" }] } }]);
    await heard.stop();
  });
});

test("the extranet's doors do not exist for the staff, nor the staff's for a contact", async () => {
  expect(codeOf(await admin.ask("{ extranet { company { id } } }"))).toBe("NOT_FOUND");
  for (const field of [
    "sessions { totalCount }",
    "companies { totalCount }",
    "sessionFigures { activeCount }",
    `session(id: "${session.id}") { id }`,
    `company(id: "${company.id}") { id }`,
  ])
    expect(codeOf(await paul.ask(`{ ${field} }`)), field).toBe("NOT_FOUND");
});
