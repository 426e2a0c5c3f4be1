import { afterAll, beforeAll, expect, test } from "vitest";
import { planSession } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, aContact, anOrganisation, aVisibleSession } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let paul: ApiClient;
let titles: (filter: object) => Promise<string[]>;

beforeAll(async () => {
  world = await openTestHouse();
  const of = await anOrganisation(world);
  const company = await aCompany(world, of);
  const { email } = await aContact(world, of, company.id);
  const long = await aVisibleSession(world, of, [company.id], "De janvier à mars");
  const short = await aVisibleSession(world, of, [company.id], "En janvier");
  const none = await aVisibleSession(world, of, [company.id], "Sans dates");
  await askAsOwner(world, "update session set starts_on = '2027-01-20', ends_on = '2027-03-10' where id = $1", [
    long.id,
  ]);
  await askAsOwner(world, "update session set starts_on = '2027-01-12', ends_on = '2027-01-31' where id = $1", [
    short.id,
  ]);
  await askAsOwner(world, "update session set starts_on = null, ends_on = null where id = $1", [none.id]);
  // Never made visible.
  await world.house.works.run(of.admin, (work) =>
    planSession(work, { centreId: of.centreId, title: "Cachée", kind: "INTER", modality: "REMOTE" }),
  );
  paul = await ApiClient.signedIn(world, "extranet", email);
  titles = async (filter) => {
    const { data } = await paul.ask(
      "query ($filter: ExtranetSessionFilter!) { extranet { sessions(filter: $filter) { edges { node { title } } } } }",
      { filter },
    );
    const { sessions } = data.extranet as { sessions: { edges: { node: { title: string } }[] } };
    return sessions.edges.map((edge) => edge.node.title).toSorted();
  };
});
afterAll(() => world.close());

test.each([
  ["a month in which both have a day", { from: "2027-01-01", to: "2027-01-31" }, ["De janvier à mars", "En janvier"]],
  ["a month that one of them goes through", { from: "2027-02-01", to: "2027-02-28" }, ["De janvier à mars"]],
  [
    "the last day of one, the first of nothing",
    { from: "2027-01-31", to: "2027-01-31" },
    ["De janvier à mars", "En janvier"],
  ],
  ["what comes after both", { from: "2027-03-11" }, []],
  ["what comes before both", { to: "2027-01-11" }, []],
  ["any time", {}, ["De janvier à mars", "En janvier", "Sans dates"]],
])("between two days stands what has a day there: %s (R-084)", async (_when, filter, expected) => {
  expect(await titles(filter)).toEqual(expected);
});

test("a day that does not exist is not understood (R-084)", async () => {
  const { errors } = await paul.ask(`{ extranet { sessions(filter: { from: "2027-02-30" }) { totalCount } } }`);
  expect(errors).toHaveLength(1);
});
