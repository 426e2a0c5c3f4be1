import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "#testing/api-client";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { aPlannedClient, aProposal, validate } from "#testing/proposals";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

const linesOf = async (filter: string): Promise<string[] | number> => {
  const answer = await staff.file(`/console/exports/sessions.csv${filter}`);
  if (answer.status !== 200) return answer.status;
  const [, ...lines] = (await answer.text()).trimEnd().split("\r\n");
  return lines.map((line) => line.split(";").at(-1) ?? "");
};

test("the sessions leave as the list is filtered by «Confirmation dates client», which is one of their columns (R-069, R-070, L-19)", async () => {
  await aPlannedClient(world, of);
  const waiting = await aPlannedClient(world, of);
  await aProposal(world, of, waiting);
  const sure = await aPlannedClient(world, of);
  await validate(staff, { sessionId: sure.sessionId, companyId: sure.companyId, confirmed: true });

  expect(await linesOf("?datesState=TO_CONFIRM")).toEqual(["À confirmer"]);
  expect(await linesOf("?datesState=PENDING")).toEqual(["En attente de confirmation"]);
  expect(await linesOf("?datesState=CONFIRMED")).toEqual(["Confirmé"]);
  expect(await linesOf("?datesState=DECLINED")).toEqual([]);
  expect(await linesOf("")).toHaveLength(3);
  expect(await linesOf("?datesState=ACCEPTED")).toBe(404);

  world.clock.moveTo(new Date("2026-12-02T09:00:00Z"));
  expect(await linesOf("?datesState=PENDING")).toEqual([]);
  expect(((await linesOf("?datesState=TO_CONFIRM")) as string[]).toSorted()).toEqual([
    "À confirmer",
    "À confirmer, Échéance dépassée",
  ]);
});
