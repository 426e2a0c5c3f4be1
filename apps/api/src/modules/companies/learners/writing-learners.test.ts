import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aMember, anOrganisation, type TestOrganisation } from "#testing/builders";
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
  email: string | null;
  birthDate: string | null;
  version: number;
  deletedAt: string | null;
}
const act = async (name: string, input: object, by = helene): Promise<Told> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await by.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Learner { id email birthDate version deletedAt } ... on Refusal { code } } }`,
    { input },
  );
  return (data?.[name] ?? { code: errors?.[0]?.extensions.code }) as Told;
};
const create = (input: object, by = helene) =>
  act("createLearner", { companyId, firstName: "Chloé", lastName: "Dubreuil", ...input }, by);

interface Listed {
  totalCount: number;
  edges: { node: { id: string; lastName: string; company: { name: string }; viewerCan: { edit: boolean } } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const list = async (variables: object, by = helene): Promise<Listed> => {
  const { data } = await by.ask(
    `query ($first: Int, $after: String, $filter: LearnerFilter, $sort: LearnerSort) {
      learners(first: $first, after: $after, filter: $filter, sort: $sort) {
        totalCount edges { node { id lastName company { name } viewerCan { edit } } } pageInfo { hasNextPage endCursor }
      }
    }`,
    variables,
  );
  return data.learners as Listed;
};
const idsOf = async (filter: object) => (await list({ filter })).edges.map(({ node }) => node.id);

test("a learner is added with its e-mail in small letters", async () => {
  expect(await create({ email: " Chloe@Volteo.example ", birthDate: "1997-02-21" })).toMatchObject({
    __typename: "Learner",
    email: "chloe@volteo.example",
    birthDate: "1997-02-21",
    version: 1,
  });
});

test.each([
  ["NAME_MISSING", { lastName: " " }],
  ["EMAIL_INVALID", { email: "chloe@@volteo" }],
  ["BIRTH_DATE_INVALID", { birthDate: "2190-01-01" }],
  ["BIRTH_DATE_INVALID", { birthDate: "0197-01-01" }],
  ["FIELD_TOO_LONG", { firstName: "x".repeat(201) }],
])("a learner is refused with %s", async (code, input) => {
  expect(await create(input)).toMatchObject({ code });
});

test("the second of two people who change the same learner is refused", async () => {
  const { id } = await create({});
  expect(await act("updateLearner", { learnerId: id, expectedVersion: 1, email: "c@volteo.example" })).toMatchObject({
    version: 2,
  });
  expect(await act("updateLearner", { learnerId: id, expectedVersion: 1, email: null })).toMatchObject({
    code: "STALE",
  });
});

test("a learner in the trash leaves the lists, and comes back as it was (B-02)", async () => {
  const { id } = await create({ lastName: "Supprimée", email: "partie@volteo.example" });
  const deleted = await act("deleteLearner", { learnerId: id });
  expect(deleted.deletedAt).not.toBeNull();
  expect((await act("deleteLearner", { learnerId: id })).deletedAt).toBe(deleted.deletedAt);
  expect(await idsOf({ search: "supprimee" })).toEqual([]);
  expect(await idsOf({ search: "supprimee", deleted: true })).toEqual([id]);
  expect(await act("updateLearner", { learnerId: id, expectedVersion: 2, email: null })).toMatchObject({
    code: "LEARNER_DELETED",
  });
  expect(await act("restoreLearner", { learnerId: id })).toMatchObject({
    deletedAt: null,
    email: "partie@volteo.example",
  });
  expect(await idsOf({ search: "supprimee" })).toEqual([id]);
  const told = await askAsOwner(world, "select kind from event where facts ->> 'learnerId' = $1 order by seq", [id]);
  expect(told).toEqual([
    { kind: "companies.learnerAdded" },
    { kind: "companies.learnerDeleted" },
    { kind: "companies.learnerRestored" },
  ]);
});

test("the list of learners is searched by name in any order, e-mail and company, and costs the same for any number of rows (L-08)", async () => {
  const { id } = await create({ firstName: "Zoé", lastName: "N’Diaye", email: "zoe@volteo.example" });
  for (const search of ["zoe n'diaye", "N'DIAYE Zoé", "zoe@volteo", "volteo zoe"])
    expect(await idsOf({ search }), search).toEqual([id]);
  expect(await idsOf({ search: "zoe", companyId: of.centreId })).toEqual([]);
  const statements = async (first: number) =>
    (
      await helene.ask(
        "query ($first: Int) { learners(first: $first) { totalCount edges { node { id company { name } viewerCan { edit } } } } }",
        { first },
      )
    ).statements;
  expect(await statements(1)).toBe(await statements(5));
});

test("learners are all read once, page after page, in each order", async () => {
  const other = await aCompany(world, of, "Ateliers Kœnig");
  for (const lastName of ["Abel", "Zola", "Abel", "Moreau"]) await create({ companyId: other.id, lastName });
  for (const sort of ["NAME_ASC", "NAME_DESC", "COMPANY_ASC", "COMPANY_DESC"]) {
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

test("an accountant sees the learners and changes none", async () => {
  const yann = await ApiClient.signedIn(world, "console", (await aMember(world, of, "ACCOUNTANT")).email);
  expect((await list({ first: 1 }, yann)).edges[0]!.node.viewerCan.edit).toBe(false);
  expect(await create({}, yann)).toEqual({ code: "NOT_FOUND" });
});
