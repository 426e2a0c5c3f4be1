import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aMember, anOrganisation, aSession, aTrainer, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

interface Told {
  __typename: string;
  id: string;
  code: string;
  email: string | null;
  version: number;
  deletedAt: string | null;
  comingSessionCount: number;
}
const act = async (name: string, input: object, by = helene): Promise<Told> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await by.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Trainer { id email version deletedAt comingSessionCount } ... on Refusal { code } } }`,
    { input },
  );
  return (data?.[name] ?? { code: errors?.[0]?.extensions.code }) as Told;
};
const create = (input: object, by = helene) =>
  act("createTrainer", { firstName: "Jeanne", lastName: "Royer", ...input }, by);

interface Listed {
  totalCount: number;
  edges: { node: { id: string; lastName: string; viewerCan: { edit: boolean } } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const list = async (variables: object, by = helene): Promise<Listed> => {
  const { data } = await by.ask(
    `query ($first: Int, $after: String, $filter: TrainerFilter, $sort: TrainerSort) {
      trainers(first: $first, after: $after, filter: $filter, sort: $sort) {
        totalCount edges { node { id lastName viewerCan { edit } } } pageInfo { hasNextPage endCursor }
      }
    }`,
    variables,
  );
  return data.trainers as Listed;
};
const idsOf = async (filter: object) => (await list({ filter })).edges.map(({ node }) => node.id);

test("a trainer is added with its e-mail in small letters", async () => {
  expect(await create({ email: " Jeanne@Royer.example " })).toMatchObject({
    __typename: "Trainer",
    email: "jeanne@royer.example",
    version: 1,
  });
});

test.each([
  ["NAME_MISSING", { lastName: " " }],
  ["EMAIL_INVALID", { email: "jeanne@@royer" }],
  ["FIELD_TOO_LONG", { phone: "0".repeat(201) }],
])("a trainer is refused with %s", async (code, input) => {
  expect(await create(input)).toMatchObject({ code });
});

test("the second of two people who change the same trainer is refused", async () => {
  const { id } = await create({});
  const change = (phone: string) => act("updateTrainer", { trainerId: id, expectedVersion: 1, phone });
  expect(await change("06 12 34 56 78")).toMatchObject({ version: 2 });
  expect(await change("07 12 34 56 78")).toMatchObject({ code: "STALE" });
});

test("a trainer in the trash leaves the list, and comes back as it was (B-02)", async () => {
  const { id } = await create({ lastName: "Supprimée", email: "partie@royer.example" });
  const deleted = await act("deleteTrainer", { trainerId: id });
  expect(deleted.deletedAt).not.toBeNull();
  expect((await act("deleteTrainer", { trainerId: id })).deletedAt).toBe(deleted.deletedAt);
  expect(await idsOf({ search: "supprimee" })).toEqual([]);
  expect(await idsOf({ search: "supprimee", deleted: true })).toEqual([id]);
  expect(await act("updateTrainer", { trainerId: id, expectedVersion: 2, phone: null })).toMatchObject({
    code: "TRAINER_DELETED",
  });
  expect(await act("restoreTrainer", { trainerId: id })).toMatchObject({
    deletedAt: null,
    email: "partie@royer.example",
  });
  expect(await idsOf({ search: "supprimee" })).toEqual([id]);
});

test("a trainer of coming sessions goes to the trash on a clear word only, and stays named there", async () => {
  const trainerId = await aTrainer(world, of, { firstName: "Omar", lastName: "Diallo" });
  const company = await aCompany(world, of);
  const session = await aSession(world, of, [company.id], undefined, { trainerId });
  expect(await act("deleteTrainer", { trainerId })).toMatchObject({ code: "TRAINER_IN_USE" });
  expect(await act("deleteTrainer", { trainerId, evenInUse: true })).toMatchObject({ comingSessionCount: 1 });
  expect(await askAsOwner(world, "select trainer_names from session where id = $1", [session.id])).toEqual([
    { trainer_names: "Omar Diallo" },
  ]);
});

test("a trainer whose sessions are over, deleted or cancelled by all clients goes to the trash without a word", async () => {
  const trainerId = await aTrainer(world, of);
  const company = await aCompany(world, of);
  const [over, deleted, cancelled] = [
    await aSession(world, of, [company.id], undefined, { trainerId }),
    await aSession(world, of, [company.id], undefined, { trainerId }),
    await aSession(world, of, [company.id], undefined, { trainerId }),
  ];
  await askAsOwner(world, "update session set starts_on = '2026-01-05', ends_on = '2026-01-05' where id = $1", [
    over.id,
  ]);
  await askAsOwner(world, "update session set deleted_at = now(), deleted_by = $2 where id = $1", [
    deleted.id,
    of.admin.accessId,
  ]);
  await askAsOwner(world, "update session set cancelled_booking_count = 1 where id = $1", [cancelled.id]);
  expect(await act("deleteTrainer", { trainerId })).toMatchObject({ __typename: "Trainer", comingSessionCount: 0 });
});

test("a trainer who is called otherwise is so in every session", async () => {
  const trainerId = await aTrainer(world, of, { firstName: "Anne", lastName: "Le Bihan" });
  const company = await aCompany(world, of);
  const session = await aSession(world, of, [company.id], undefined, { trainerId });
  await act("updateTrainer", { trainerId, expectedVersion: 1, lastName: "Le Bihan-Kerros" });
  const { data } = await helene.ask("query ($id: ID!) { session(id: $id) { trainerNames } }", { id: session.id });
  expect(data.session).toEqual({ trainerNames: "Anne Le Bihan-Kerros" });
});

test("trainers are searched by name in any order and by e-mail, and the list costs the same for any number of rows (L-08)", async () => {
  const { id } = await create({ firstName: "Zoé", lastName: "N’Diaye", email: "zoe@royer.example" });
  for (const search of ["zoe n'diaye", "N'DIAYE Zoé", "zoe@royer"])
    expect(await idsOf({ search }), search).toEqual([id]);
  const statements = async (first: number) =>
    (
      await helene.ask(
        "query ($first: Int) { trainers(first: $first) { totalCount edges { node { id comingSessionCount viewerCan { edit } } } } }",
        { first },
      )
    ).statements;
  expect(await statements(1)).toBe(await statements(5));
});

test("trainers are all read once, page after page, in each order", async () => {
  for (const lastName of ["Abel", "Zola", "Abel"]) await create({ lastName });
  for (const sort of ["NAME_ASC", "NAME_DESC"]) {
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

test("an accountant sees the trainers and changes none; a coordinator of another centre writes them too", async () => {
  const yann = await ApiClient.signedIn(world, "console", (await aMember(world, of, "ACCOUNTANT")).email);
  expect((await list({ first: 1 }, yann)).edges[0]!.node.viewerCan.edit).toBe(false);
  expect(await create({}, yann)).toEqual({ code: "NOT_FOUND" });
  const lise = await ApiClient.signedIn(world, "console", (await aMember(world, of, "COORDINATOR", [])).email);
  expect(await create({}, lise)).toMatchObject({ __typename: "Trainer" });
});
