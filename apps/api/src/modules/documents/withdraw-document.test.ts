import { afterAll, beforeAll, expect, test } from "vitest";
import { publishDocument, withdrawPublication } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aDocument,
  anOrganisation,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

async function publishedTo() {
  const company = await aCompany(world, of);
  const { email } = await aContact(world, of, company.id);
  const session = await aVisibleSession(world, of, [company.id], "Sauveteur secouriste du travail");
  const document = await aDocument(world, of, session.id);
  const { id } = await publishDocument(staff, { documentId: document.id, companyId: company.id });
  return { company, session, document, publicationId: id!, paul: await ApiClient.signedIn(world, "extranet", email) };
}

const home = `query ($search: String!, $id: ID!, $session: ID!) {
  extranet {
    figures { documentCount unopenedDocumentCount }
    documents { totalCount edges { node { id } } }
    found: documents(filter: { search: $search }) { totalCount edges { node { id } } }
    ofSession: documents(filter: { sessionId: $session }) { edges { node { id } } }
    document(id: $id) { id }
    session(id: $session) { documentCount documents { id } }
  }
  notifications { unreadCount }
}`;

test("a published document is in lists, search, counts and storage, and its notification is unread (R-003, R-006)", async () => {
  const { paul, publicationId, document, session } = await publishedTo();
  const { data } = await paul.ask(home, { search: document.title, id: publicationId, session: session.id });
  const only = [{ node: { id: publicationId } }];
  expect(data).toEqual({
    extranet: {
      figures: { documentCount: 1, unopenedDocumentCount: 1 },
      documents: { totalCount: 1, edges: only },
      found: { totalCount: 1, edges: only },
      ofSession: { edges: only },
      document: { id: publicationId },
      session: { documentCount: 1, documents: [{ id: publicationId }] },
    },
    notifications: { unreadCount: 2 },
  });
  expect((await paul.file(`/extranet/files/${publicationId}`)).status).toBe(200);
});

test("withdrawing takes it out of lists, search, counts, by id and every download, and the unread count falls (L-02, R-007, R-015)", async () => {
  const { paul, publicationId, document, session } = await publishedTo();
  await withdrawPublication(staff, { publicationId });
  const { data } = await paul.ask(home, { search: document.title, id: publicationId, session: session.id });
  expect(data).toEqual({
    extranet: {
      figures: { documentCount: 0, unopenedDocumentCount: 0 },
      documents: { totalCount: 0, edges: [] },
      found: { totalCount: 0, edges: [] },
      ofSession: { edges: [] },
      document: null,
      session: { documentCount: 0, documents: [] },
    },
    notifications: { unreadCount: 1 },
  });
  // Preview and download are the same address: the reader in the page fetches it too.
  for (const init of [{}, { headers: { range: "bytes=0-10" } }, { headers: { "sec-fetch-dest": "iframe" } }])
    expect((await paul.file(`/extranet/files/${publicationId}`, init)).status).toBe(404);
});

test("a withdrawal makes no new notification: the one there is stays, struck and without a link (R-013, R-014)", async () => {
  const { paul, publicationId } = await publishedTo();
  const list = `{ notifications { totalCount edges { node { id kind struckAt link documentId documentTitle } } } }`;
  type List = { totalCount: number; edges: { node: { id: string; kind: string } }[] };
  const before = (await paul.ask(list)).data.notifications as List;
  await withdrawPublication(staff, { publicationId });
  const after = (await paul.ask(list)).data.notifications as List;
  expect(after.totalCount).toBe(before.totalCount);
  expect(after.edges.map(({ node }) => node.id)).toEqual(before.edges.map(({ node }) => node.id));
  expect(after.edges.find(({ node }) => node.kind === "DOCUMENT_PUBLISHED")!.node).toMatchObject({
    struckAt: expect.any(String),
    link: null,
    documentId: null,
    documentTitle: expect.any(String),
  });
});

test("a withdrawn document stays in the staff's list with its dates, and is no longer counted as sent (R-011)", async () => {
  const { company, session, publicationId } = await publishedTo();
  await withdrawPublication(staff, { publicationId });
  const { data } = await staff.ask(
    `query ($id: ID!) { session(id: $id) { publishedDocumentCount documents { livePublications { id } } bookings { company { id } livePublicationCount publications { id withdrawnAt withdrawnBy { name } viewerCan { withdraw } } } } }`,
    { id: session.id },
  );
  expect(data.session).toMatchObject({
    publishedDocumentCount: 0,
    documents: [{ livePublications: [] }],
    bookings: [
      {
        company: { id: company.id },
        livePublicationCount: 0,
        publications: [
          {
            id: publicationId,
            withdrawnAt: expect.any(String),
            withdrawnBy: { name: "Hélène Guérin" },
            viewerCan: { withdraw: false },
          },
        ],
      },
    ],
  });
});

test("the history tells the publication, the opening and the withdrawal, with their authors (L-02, B-09)", async () => {
  const { paul, session, publicationId } = await publishedTo();
  await paul.file(`/extranet/files/${publicationId}`);
  await withdrawPublication(staff, { publicationId });
  const { data } = await staff.ask(
    `query ($id: ID!) { session(id: $id) { history { edges { node { kind actorName number } } } } }`,
    { id: session.id },
  );
  const entries = (
    data.session as { history: { edges: { node: { kind: string; actorName: string; number: number } }[] } }
  ).history.edges.map(({ node }) => node);
  expect(entries.map((each) => each.kind)).toEqual([
    "DOCUMENT_WITHDRAWN",
    "DOCUMENT_OPENED",
    "DOCUMENT_PUBLISHED",
    "DOCUMENT_ADDED",
    "SESSION_PUBLISHED",
    "COMPANY_BOOKED",
    "SESSION_PLANNED",
  ]);
  expect(entries[0]!.actorName).toBe("Hélène Guérin");
  expect(entries[1]!.actorName).toMatch(/^Paul/);
  expect(entries.map((each) => each.number)).toEqual(entries.map((each) => each.number).toSorted((a, b) => b - a));
});

test("publishing again makes a new publication, new to the client, with a new date and its own notification (R-016)", async () => {
  const { paul, company, document, publicationId } = await publishedTo();
  await paul.file(`/extranet/files/${publicationId}`);
  await withdrawPublication(staff, { publicationId });
  world.clock.advance(60_000);
  const again = await publishDocument(staff, { documentId: document.id, companyId: company.id });
  expect(again.id).not.toBe(publicationId);
  const { data } = await paul.ask(
    `{ extranet { documents { edges { node { id openedAt } } } } notifications(filter: { kind: DOCUMENT_PUBLISHED }) { unreadCount edges { node { documentId struckAt } } } }`,
  );
  expect(data).toMatchObject({
    extranet: { documents: { edges: [{ node: { id: again.id, openedAt: null } }] } },
    notifications: {
      edges: [
        { node: { documentId: again.id, struckAt: null } },
        { node: { documentId: null, struckAt: expect.any(String) } },
      ],
    },
  });
});

test("no mail job leaves for a withdrawal, nor for a publication: only uploads have jobs (R-012)", async () => {
  const { publicationId } = await publishedTo();
  await withdrawPublication(staff, { publicationId });
  expect(await askAsOwner(world, "select distinct name from pgboss.job where name not like '\\_\\_%'")).toEqual([
    { name: "documents.sweep-upload" },
  ]);
});
