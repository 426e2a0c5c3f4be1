import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { aCompany, anOrganisation, aPublication, aVisibleSession } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;

beforeAll(async () => {
  world = await openTestHouse();
});
afterAll(() => world.close());

test("a month begins at midnight in Paris, not in Greenwich", async () => {
  const of = await anOrganisation(world);
  const staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  const company = await aCompany(world, of);
  const session = await aVisibleSession(world, of, [company.id]);
  const published = async () =>
    (await staff.ask("{ sessionFigures { documentsPublishedThisMonth } }")).data.sessionFigures;
  world.clock.moveTo(new Date("2026-11-30T22:59:00Z"));
  await aPublication(world, of, session.id, company.id);
  world.clock.moveTo(new Date("2026-11-30T23:01:00Z"));
  expect(await published()).toEqual({ documentsPublishedThisMonth: 0 });
  await aPublication(world, of, session.id, company.id);
  expect(await published()).toEqual({ documentsPublishedThisMonth: 1 });
});
