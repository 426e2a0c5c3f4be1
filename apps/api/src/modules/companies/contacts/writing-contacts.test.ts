import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { aCompany, anOrganisation, type TestOrganisation } from "#testing/builders";
import { askAsOwner } from "#testing/ask-database";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let companyId: string;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  companyId = (await aCompany(world, of, "Voltéo")).id;
});
afterAll(() => world.close());

interface Told {
  __typename: string;
  id: string;
  code: string;
  email: string;
  version: number;
  locale: string;
  isPrimary: boolean;
  deletedAt: string | null;
}
const act = async (name: string, input: object): Promise<Told> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await helene.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Contact { id email version locale isPrimary deletedAt } ... on Refusal { code } } }`,
    { input },
  );
  return (data?.[name] ?? { code: errors?.[0]?.extensions.code }) as Told;
};
const create = (input: object) => act("createContact", { companyId, firstName: "Paul", lastName: "Renard", ...input });
const contactsOf = async (filter: object) => {
  const { data } = await helene.ask(
    "query ($filter: ContactFilter) { contacts(filter: $filter) { totalCount edges { node { id company { name } } } } }",
    { filter },
  );
  return (data.contacts as { edges: { node: { id: string } }[] }).edges.map((edge) => edge.node.id);
};

test("a contact is added with its e-mail in small letters", async () => {
  expect(await create({ email: " Paul.Renard@Volteo.example " })).toMatchObject({
    __typename: "Contact",
    email: "paul.renard@volteo.example",
    version: 1,
  });
});

test.each([
  ["NAME_MISSING", { lastName: " " }],
  ["EMAIL_INVALID", { email: "contact@@hauterives" }],
  ["EMAIL_INVALID", { email: "a@x.example, b@x.example" }],
  ["EMAIL_INVALID", { email: "zoe@client.example\r\nBcc: evil@x.example" }],
  ["FIELD_TOO_LONG", { jobTitle: "x".repeat(201) }],
])("a contact is refused with %s", async (code, input) => {
  expect(await create(input)).toMatchObject({ code });
});

test("the mails of a contact are in French until the staff say otherwise, and what is left out stays", async () => {
  expect(await create({})).toMatchObject({ locale: "FR" });
  const { id } = await create({ locale: "EN" });
  const change = (version: number, input: object) =>
    act("updateContact", { contactId: id, expectedVersion: version, ...input });
  expect(await change(1, { phone: "0611223344" })).toMatchObject({ locale: "EN" });
  expect(await change(2, { locale: null })).toMatchObject({ locale: "EN" });
  expect(await change(2, { locale: "FR" })).toMatchObject({ locale: "FR", version: 3 });
});

test("a contact belongs to a company: without one there is none", async () => {
  expect(await create({ companyId: "00000000-0000-7000-8000-000000000000" })).toEqual({ code: "NOT_FOUND" });
});

test("the second of two people who change the same contact is refused", async () => {
  const { id } = await create({});
  expect(await act("updateContact", { contactId: id, expectedVersion: 1, phone: "0611223344" })).toMatchObject({
    version: 2,
  });
  expect(await act("updateContact", { contactId: id, expectedVersion: 1, phone: "0611223355" })).toMatchObject({
    code: "STALE",
  });
});

test("a company has one primary contact: the one before steps back", async () => {
  const first = await create({ isPrimary: true });
  const second = await create({ isPrimary: true });
  expect(await act("setPrimaryContact", { contactId: first.id })).toMatchObject({ isPrimary: true });
  const rows = await askAsOwner(world, "select id from contact where company_id = $1 and is_primary", [companyId]);
  expect(rows).toEqual([{ id: first.id }]);
  expect(second.isPrimary).toBe(true);
});

test("a deleted contact leaves the lists, says so in the journal, and comes back as it was (R-110)", async () => {
  const { id } = await create({ lastName: "Supprimée" });
  expect(await act("deleteContact", { contactId: id })).toMatchObject({ deletedAt: "2026-11-21T09:00:00.000Z" });
  expect(await contactsOf({ search: "supprimee" })).toEqual([]);
  expect(await contactsOf({ search: "supprimee", deleted: true })).toEqual([id]);
  expect(await act("updateContact", { contactId: id, expectedVersion: 2, phone: "1" })).toMatchObject({
    code: "CONTACT_DELETED",
  });
  expect(await act("setPrimaryContact", { contactId: id })).toMatchObject({ code: "CONTACT_DELETED" });
  const events = await askAsOwner(
    world,
    "select kind, facts ->> 'contactId' as id from event where kind = 'companies.contactDeleted' and facts ->> 'contactId' = $1",
    [id],
  );
  expect(events).toHaveLength(1);
  expect(await act("restoreContact", { contactId: id })).toMatchObject({ deletedAt: null });
  expect(await contactsOf({ search: "supprimee" })).toEqual([id]);
});

test("a primary contact that comes back leaves its place to the one chosen since", async () => {
  const { id: other } = await aCompany(world, of);
  const before = await create({ companyId: other, isPrimary: true });
  await act("deleteContact", { contactId: before.id });
  const after = await create({ companyId: other, isPrimary: true });
  expect(await act("restoreContact", { contactId: before.id })).toMatchObject({ isPrimary: false });
  expect(after.isPrimary).toBe(true);
});

test("the list of contacts is searched by name in any order, e-mail and company, and costs the same for any number of rows (L-08)", async () => {
  const { id } = await create({ firstName: "Zoé", lastName: "N’Diaye", email: "zoe@volteo.example" });
  for (const search of ["zoe n'diaye", "N'DIAYE Zoé", "zoe@volteo", "volteo zoe"])
    expect(await contactsOf({ search }), search).toEqual([id]);
  const statements = async (first: number) =>
    (
      await helene.ask(
        "query ($first: Int) { contacts(first: $first) { totalCount edges { node { id access company { name } } } } }",
        { first },
      )
    ).statements;
  expect(await statements(1)).toBe(await statements(5));
});
