import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCompany, anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
});
afterAll(() => world.close());

test("of two acts that wait for each other in a circle, the one that the database ends is done again, and nobody is told", async () => {
  const [one, two] = [await aCompany(world, of), await aCompany(world, of)];
  const begun: Promise<void>[] = [];
  let tries = 0;
  const act = (mine: string, theirs: string, city: string) => {
    let tell = () => undefined as void;
    begun.push(new Promise((resolve) => (tell = resolve)));
    return world.house.works.run(of.admin, async (work) => {
      tries += 1;
      const move = (id: string) => work.transaction.rows(sql`update company set city = ${city} where id = ${id}`);
      await move(mine);
      tell();
      await Promise.all(begun);
      await move(theirs);
      return city;
    });
  };
  const done = await Promise.all([act(one.id, two.id, "Rennes"), act(two.id, one.id, "Brest")]);
  expect(done).toEqual(["Rennes", "Brest"]);
  expect(tries).toBe(3);
});
