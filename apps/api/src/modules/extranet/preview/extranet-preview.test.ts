import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deleteContact } from "#companies";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aMember,
  anExpectedDocument,
  anOrganisation,
  aPublication,
  aSentDocument,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let own: Client;
let neighbour: Client;

interface Client {
  id: string;
  name: string;
  session: { id: string };
  publication: { id: string };
  sent: { id: string };
  expected: { id: string };
  paul: ApiClient;
  contactId: string;
}

/** All that the screens of a contact read. */
const all = `{
  company { id name } centre { id name colour }
  colleagues { id firstName lastName email isPrimary access duties }
  figures { upcomingSessionCount pastSessionCount documentCount unopenedDocumentCount }
  sessions { totalCount edges { node { id title documentCount slots { id } documents { id openedAt } sentDocuments { id } expectedDocuments { id } } } }
  notifications { totalCount unreadCount edges { node { id kind readAt link } } }
  documents { totalCount edges { node { id title openedAt downloadPath session { id } } } }
  unopened: documents(filter: { unopenedOnly: true }) { totalCount }
  sentDocuments { totalCount edges { node { id canRemove state sentByName session { id } } } }
  expectedDocuments { totalCount edges { node { id label state session { id } document { id } sentDocument { id } } } }
}`;
const mine = `{ extranet ${all} }`;
const preview = `query ($companyId: ID!) { extranet: extranetPreview(companyId: $companyId) ${all} }`;
const NOT_FOUND = [expect.objectContaining({ extensions: expect.objectContaining({ code: "NOT_FOUND" }) })];

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  own = await aClient("Voltéo");
  neighbour = await aClient("Marchand");
  const both = await aVisibleSession(world, of, [own.id, neighbour.id], "Secourisme");
  for (const { id } of [own, neighbour]) await aPublication(world, of, both.id, id, "CONVOCATION");
  await own.paul.file(`/extranet/files/${own.publication.id}`);
}, 60_000);
afterAll(() => world.close());

async function aClient(name: string): Promise<Client> {
  const company = await aCompany(world, of, name);
  const { email, viewer, contactId } = await aContact(world, of, company.id);
  await askAsOwner(world, "update contact set is_primary = true where id = $1", [contactId]);
  const session = await aVisibleSession(world, of, [company.id], `Habilitation ${name}`);
  return {
    ...company,
    session,
    contactId,
    publication: await aPublication(world, of, session.id, company.id),
    sent: await aSentDocument(world, viewer, session.id),
    paul: await ApiClient.signedIn(world, "extranet", email),
    expected: await anExpectedDocument(world, of, company.id, session.id),
  };
}

const previewOf = (companyId: string, by = staff) => by.ask(preview, { companyId });

test("a preview is word for word what the primary contact reads, for each company of a shared session (R-077, L-12)", async () => {
  for (const client of [own, neighbour]) {
    const { data, errors } = await previewOf(client.id);
    expect(errors).toBeUndefined();
    expect(data).toEqual((await client.paul.ask(mine)).data);
    const other = client === own ? neighbour : own;
    for (const secret of [
      other.name,
      other.id,
      other.session.id,
      other.publication.id,
      other.sent.id,
      other.expected.id,
      other.contactId,
    ])
      expect(JSON.stringify(data)).not.toContain(secret);
  }
});

test("by id, a preview answers nothing of another company (R-077, R-082)", async () => {
  const { data } = await staff.ask(
    `query ($companyId: ID!, $session: ID!, $document: ID!, $sent: ID!) { extranetPreview(companyId: $companyId) {
      session(id: $session) { id } document(id: $document) { id } sentDocument(id: $sent) { id } } }`,
    {
      companyId: own.id,
      session: neighbour.session.id,
      document: neighbour.publication.id,
      sent: neighbour.sent.id,
    },
  );
  expect(data.extranetPreview).toEqual({ session: null, document: null, sentDocument: null });
});

test("a preview costs few statements, and as many for an empty company as for a full one (R-077)", async () => {
  const empty = await aCompany(world, of);
  const home = `query ($companyId: ID!) { extranetPreview(companyId: $companyId) { company { name } figures { documentCount } sessions { edges { node { id documents { id } } } } documents { totalCount } } }`;
  const full = await staff.ask(home, { companyId: own.id });
  // The company, the change of rights, and what the contact's own page costs.
  const contacts = await own.paul.ask(
    `{ extranet { company { name } figures { documentCount } sessions { edges { node { id documents { id } } } } documents { totalCount } } }`,
  );
  expect(full.statements).toBe(contacts.statements + 2);
  expect((await staff.ask(home, { companyId: empty.id })).statements).toBeLessThanOrEqual(full.statements);
});

describe("a preview stands alone in its operation", () => {
  test.each([
    [
      "another company",
      `query ($a: ID!, $b: ID!) { a: extranetPreview(companyId: $a) { company { id } } b: extranetPreview(companyId: $b) { company { id } } }`,
    ],
    [
      "a field of the staff",
      `query ($a: ID!, $b: ID!) { extranetPreview(companyId: $a) { company { id } } company(id: $b) { id } }`,
    ],
    [
      "a field of the staff before it",
      `query ($a: ID!, $b: ID!) { company(id: $b) { id } extranetPreview(companyId: $a) { company { id } } }`,
    ],
    [
      "a fragment",
      `query ($a: ID!, $b: ID!) { ...All } fragment All on Query { extranetPreview(companyId: $a) { company { id } } company(id: $b) { id } }`,
    ],
  ])("%s beside it is refused", async (_what, query) => {
    const { errors, data } = await staff.ask(query, { a: own.id, b: neighbour.id });
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(data?.extranetPreview ?? data?.a ?? null).toBeNull();
    expect(data?.b ?? null).toBeNull();
  });
});

test("a preview marks nothing as read or opened (R-077)", async () => {
  const told = `{ extranet { unopened: documents(filter: { unopenedOnly: true }) { totalCount } } notifications { unreadCount } }`;
  const before = await neighbour.paul.ask(told);
  await previewOf(neighbour.id);
  expect((await neighbour.paul.ask(told)).data).toEqual(before.data);
  expect(await askAsOwner(world, "select 1 from receipt where contact_id = $1", [neighbour.contactId])).toEqual([]);
});

test("the extranet of every company can be looked at before it is activated (R-076, R-077)", async () => {
  const other = await anOrganisation(world);
  const company = await aCompany(world, other, "Ateliers Caradec");
  await askAsOwner(world, "update organisation set extranet_activated_at = null where id = $1", [other.id]);
  const { data, errors } = await previewOf(company.id, await ApiClient.signedIn(world, "console", other.adminEmail));
  expect(errors).toBeUndefined();
  expect(data.extranet).toMatchObject({
    company: { id: company.id, name: "Ateliers Caradec" },
    colleagues: [],
    sessions: { totalCount: 0 },
  });
});

describe("a preview is not found", () => {
  test("by the staff of another organisation, or under an id that is none", async () => {
    const other = await anOrganisation(world);
    expect((await previewOf(own.id, await ApiClient.signedIn(world, "console", other.adminEmail))).errors).toEqual(
      NOT_FOUND,
    );
    expect((await previewOf("none")).errors).toEqual(NOT_FOUND);
  });

  test("by a coordinator of another centre (R-082)", async () => {
    const elsewhere = await aMember(world, of, "COORDINATOR", []);
    expect((await previewOf(own.id, await ApiClient.signedIn(world, "console", elsewhere.email))).errors).toEqual(
      NOT_FOUND,
    );
  });

  test("by a contact, not even of the own company", async () => {
    expect((await previewOf(own.id, own.paul)).errors).toEqual(NOT_FOUND);
  });

  test("for a private person (R-080)", async () => {
    const person = await aCompany(world, of, "Jeanne Morel");
    await askAsOwner(world, "update company set kind = 'INDIVIDUAL' where id = $1", [person.id]);
    expect((await previewOf(person.id)).errors).toEqual(NOT_FOUND);
    const { data } = await staff.ask("query ($id: ID!) { company(id: $id) { viewerCan { previewExtranet } } }", person);
    expect(data.company).toEqual({ viewerCan: { previewExtranet: false } });
  });
});

test("a company whose primary contact is gone still has a preview, in nobody's name (R-077)", async () => {
  const client = await aClient("Port Services");
  await world.house.works.run(of.admin, (work) => deleteContact(work, { contactId: client.contactId }));
  const { data, errors } = await previewOf(client.id);
  expect(errors).toBeUndefined();
  expect(data.extranet).toMatchObject({ company: { name: "Port Services" }, documents: { totalCount: 1 } });
});
