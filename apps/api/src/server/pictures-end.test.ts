import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Reading } from "#platform/reading";
import { codeOf } from "#testing/acts";
import { ApiClient } from "#testing/api-client";
import { askAsOwner } from "#testing/ask-database";
import { aCompany, anOrganisation, aSession, type TestOrganisation } from "#testing/builders";
import { waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let staff: ApiClient;
let of: TestOrganisation & { adminEmail: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  for (let each = 0; each < 3; each += 1) await aSession(world, of, [(await aCompany(world, of)).id]);
});
afterAll(() => world.close());

/** A field fails at once, at the root or a level below, while another goes on, level after level. */
const failingEarly = [
  "companies(first: 0) { totalCount } sessions { edges { node { $ } } }",
  "sessions { edges { node { history(first: 0) { edges { node { id } } } $ } } }",
].map(
  (query) =>
    `{ ${query.replace("$", "bookings { company { contacts { access } centre { name } } } documents { id }")} }`,
);

test("a field that fails while others still read leaves no connection open behind the answer", async () => {
  const { pool } = world.house.database;
  for (let round = 0; round < 15; round += 1)
    for (const query of failingEarly) expect(codeOf(await staff.ask(query))).toBe("BAD_USER_INPUT");
  await waitFor(() => pool.idleCount === pool.totalCount, 3_000);
  const open = await askAsOwner(
    world,
    "select count(*)::int as count from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
  );
  expect(open).toEqual([{ count: 0 }]);
  expect((await staff.ask("{ sessions { totalCount } }")).data).toEqual({ sessions: { totalCount: 3 } });
});

test("the picture of an operation is one: what is committed meanwhile is not seen half", async () => {
  const reading = new Reading(world.house.database.pool, of.admin, new Date());
  const count = async () => (await reading.row(sql<{ count: number }>`select count(*) from session`))!.count;
  expect(await count()).toBe(3);
  await aSession(world, of, [(await aCompany(world, of)).id]);
  expect(await count()).toBe(3);
  await expect(reading.rows(sql`update session set title = 'x'`)).rejects.toMatchObject({ code: "25006" });
  await reading.close();
  await expect(reading.rows(sql`select 1`)).rejects.toThrow("closed");
});

test("a statement longer than five seconds is ended", async () => {
  const reading = new Reading(world.house.database.pool, of.admin, new Date());
  await expect(reading.rows(sql`select pg_sleep(20)`)).rejects.toMatchObject({ code: "57014" });
  await reading.close();
}, 10_000);

test("a statement asked for while the picture is closing never runs among the next viewer's", async () => {
  const reading = new Reading(world.house.database.pool, of.admin, new Date());
  await reading.rows(sql`select 1`);
  const late = reading.rows(sql`select 1`).then(
    () => "ran",
    () => "refused",
  );
  await reading.close();
  expect(["ran", "refused"]).toContain(await late);
  const after = reading.rows(sql`select 1`);
  await expect(after).rejects.toThrow("closed");
});
