import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isDatabaseAway } from "./database-away.js";
import { createCompany } from "#companies";
import { askAsOwner, askAsSuperuser } from "#testing/ask-database";
import { aCompany, anOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;

beforeAll(async () => {
  world = await openTestHouse();
});
afterAll(() => world.close());

test("acts whose connection is killed in the middle give their place back: the pool is never used up (L-15)", async () => {
  const of = await anOrganisation(world);
  const killed = Array.from({ length: 12 }, () =>
    world.house.works.run(of.admin, async (work) => {
      const [own] = await work.transaction.rows(sql<{ pid: number }>`select pg_backend_pid() as pid`);
      await askAsSuperuser(world, "select pg_terminate_backend($1)", [own!.pid]);
      await work.transaction.rows(sql`select 1`);
    }),
  );
  const outcomes = await Promise.allSettled(killed);
  expect(outcomes.every((outcome) => outcome.status === "rejected")).toBe(true);

  expect(await aCompany(world, of)).toHaveProperty("id");
});

test("an act whose database falls silent leaves nothing behind, and its connection serves nobody else (L-15)", async () => {
  const of = await anOrganisation(world);
  const cut = world.house.works.run(of.admin, async (work) => {
    await createCompany(work, { centreId: of.centreId, name: "Half-written" });
    await work.em.flush();
    await work.transaction.rows(sql`select pg_sleep(60)`);
  });
  await expect(cut).rejects.toSatisfy(isDatabaseAway);

  await Promise.all(Array.from({ length: 10 }, () => aCompany(world, of)));
  expect(await askAsOwner(world, "select id from company where name = 'Half-written'")).toEqual([]);
});
