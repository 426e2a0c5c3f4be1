import { afterAll, beforeAll, expect, test } from "vitest";
import { deleteSession } from "#sessions";
import { askAsOwner } from "#testing/ask-database";
import { anOrganisation, aSession } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { foreseePurge } from "./foresee-purge.js";

let world: TestHouse;

beforeAll(async () => {
  world = await openTestHouse();
});
afterAll(() => world.close());

test("what the next purge of the trash would delete is foreseen, and nothing is deleted (REGULATION 6)", async () => {
  const of = await anOrganisation(world);
  const { id } = await aSession(world, of, []);
  await world.house.works.run(of.admin, (work) => deleteSession(work, { sessionId: id }));
  const foreseen = async () => {
    const lines: string[] = [];
    await foreseePurge(world.database.appUrl, world.clock.now(), (line) => lines.push(line));
    return lines.join("\n");
  };
  expect(await foreseen()).not.toContain(id);
  world.clock.advance(366 * 24 * 60 * 60 * 1000);
  expect(await foreseen()).toContain(`SESSION 1 (${id})`);
  expect(await askAsOwner(world, "select from session where id = $1", [id])).toHaveLength(1);
});
