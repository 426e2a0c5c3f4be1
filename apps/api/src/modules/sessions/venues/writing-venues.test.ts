import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let volteo: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  volteo = await aCompany(world, of, "Voltéo");
});
afterAll(() => world.close());

interface Told {
  __typename: string;
  id: string;
  code: string;
  version: number;
  deletedAt: string | null;
  comingSessionCount: number;
}
const act = async (name: string, input: object): Promise<Told> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await helene.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Venue { id name city postalCode capacity company { name } version deletedAt comingSessionCount } ... on Refusal { code } } }`,
    { input },
  );
  return (data?.[name] ?? { code: errors?.[0]?.extensions.code }) as Told;
};
const create = (input: object) => act("createVenue", { name: "Salle Loire", ...input });

interface Listed {
  totalCount: number;
  edges: { node: { id: string; name: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const list = async (variables: object): Promise<Listed> => {
  const { data } = await helene.ask(
    `query ($first: Int, $after: String, $filter: VenueFilter, $sort: VenueSort) {
      venues(first: $first, after: $after, filter: $filter, sort: $sort) {
        totalCount edges { node { id name } } pageInfo { hasNextPage endCursor }
      }
    }`,
    variables,
  );
  return data.venues as Listed;
};
const idsOf = async (filter: object) => (await list({ filter })).edges.map(({ node }) => node.id);

test("a venue is a room of ours, or a client’s premises", async () => {
  expect(await create({ city: "Rezé", postalCode: "44400", capacity: 12, companyId: volteo.id })).toMatchObject({
    __typename: "Venue",
    name: "Salle Loire",
    city: "Rezé",
    capacity: 12,
    company: { name: "Voltéo" },
    version: 1,
  });
});

test.each([
  ["NAME_MISSING", { name: " " }],
  ["POSTAL_CODE_INVALID", { postalCode: "§§" }],
  ["CAPACITY_INVALID", { capacity: 0 }],
  ["CAPACITY_INVALID", { capacity: 10_001 }],
  ["FIELD_TOO_LONG", { address: "x".repeat(201) }],
])("a venue is refused with %s", async (code, input) => {
  expect(await create(input)).toMatchObject({ code });
});

test("a venue at nobody’s, at a client of another organisation, or at a merged one is refused", async () => {
  const alpes = await anOrganisation(world);
  const elsewhere = await aCompany(world, alpes);
  for (const companyId of ["rien", elsewhere.id]) expect(await create({ companyId })).toEqual({ code: "NOT_FOUND" });
  const merged = await aCompany(world, of);
  const inside = await create({ companyId: merged.id });
  await helene.ask("mutation ($input: MergeCompaniesInput!) { mergeCompanies(input: $input) { __typename } }", {
    input: { keptId: volteo.id, mergedId: merged.id },
  });
  expect(await create({ companyId: merged.id })).toEqual({ __typename: "Refusal", code: "COMPANY_MERGED" });
  expect(await askAsOwner(world, "select company_id from venue where id = $1", [inside.id])).toEqual([
    { company_id: volteo.id },
  ]);
});

test("the second of two people who change the same venue is refused", async () => {
  const { id } = await create({});
  const change = (city: string) => act("updateVenue", { venueId: id, expectedVersion: 1, city });
  expect(await change("Nantes")).toMatchObject({ version: 2 });
  expect(await change("Rennes")).toMatchObject({ code: "STALE" });
});

test("a venue of coming sessions goes to the trash on a clear word only, stays named there, and comes back (B-02)", async () => {
  const session = await aSession(world, of, [volteo.id]);
  const [{ venue_id: venueId } = {}] = await askAsOwner(world, "select venue_id from slot where session_id = $1", [
    session.id,
  ]);
  expect(await act("deleteVenue", { venueId })).toMatchObject({ code: "VENUE_IN_USE" });
  expect(await act("deleteVenue", { venueId, evenInUse: true })).toMatchObject({ comingSessionCount: 1 });
  expect(await act("updateVenue", { venueId, expectedVersion: 2, city: null })).toMatchObject({
    code: "VENUE_DELETED",
  });
  const { data } = await helene.ask("query ($id: ID!) { session(id: $id) { venue } }", { id: session.id });
  expect(data.session).toEqual({ venue: "Salle Estuaire, Nantes" });
  expect(await idsOf({ search: "estuaire", deleted: true })).toEqual([venueId]);
  expect(await act("restoreVenue", { venueId })).toMatchObject({ deletedAt: null });
  expect(await idsOf({ search: "estuaire" })).toEqual([venueId]);
});

test("a venue that is called otherwise is so in every session", async () => {
  const session = await aSession(world, of, [volteo.id]);
  const [row] = await askAsOwner(
    world,
    "select v.id, v.version from slot t join venue v on v.id = t.venue_id where t.session_id = $1",
    [session.id],
  );
  await act("updateVenue", { venueId: row!.id, expectedVersion: row!.version, name: "Salle Océan" });
  const { data } = await helene.ask("query ($id: ID!) { session(id: $id) { venue } }", { id: session.id });
  expect(data.session).toEqual({ venue: "Salle Océan" });
});

test("venues are searched by name, town and client, and the list costs the same for any number of rows (L-08)", async () => {
  const { id } = await create({ name: "Atelier n° 7", city: "Orvault", companyId: volteo.id });
  for (const search of ["orvault", "atelier orvault", "VOLTÉO atelier"])
    expect(await idsOf({ search }), search).toEqual([id]);
  expect(await idsOf({ companyId: volteo.id })).toContain(id);
  expect(await idsOf({ companyId: "rien" })).toEqual([]);
  const statements = async (first: number) =>
    (
      await helene.ask(
        "query ($first: Int) { venues(first: $first) { totalCount edges { node { id company { id } comingSessionCount viewerCan { edit } } } } }",
        { first },
      )
    ).statements;
  expect(await statements(1)).toBe(await statements(5));
});

test("venues are all read once, page after page, in each order", async () => {
  for (const name of ["Salle A", "Salle Z", "Salle A"]) await create({ name });
  for (const sort of ["NAME_ASC", "NAME_DESC", "CITY_ASC", "CITY_DESC"]) {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Listed = await list({ first: 2, after, sort });
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(new Set(seen).size, sort).toBe(seen.length);
    expect(seen, sort).toHaveLength((await list({ first: 1 })).totalCount);
  }
});
