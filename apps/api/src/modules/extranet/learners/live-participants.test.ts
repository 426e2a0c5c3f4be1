import { afterAll, beforeAll, expect, test } from "vitest";
import { addContact } from "#companies";
import { ApiClient } from "#testing/api-client";
import { aCompany, aContact, anOrganisation, aVisibleSession, type TestOrganisation } from "#testing/builders";
import { aLearner, anEnrolment } from "#testing/enrolments";
import { follow, type Following } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

type Heard = { changed: { changes: { kind: string; id: string; gone: boolean }[] } };
const changed = "subscription { changed { changes { kind id gone } } }";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;
let volteo: { id: string };
let lines: Record<"paul" | "claire", Following<Heard>>;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
  volteo = await aCompany(world, of, "Voltéo");
  const marchand = await aCompany(world, of, "Marchand");
  const line = async (companyId: string) =>
    follow<Heard>(
      world,
      await ApiClient.signedIn(world, "extranet", (await aContact(world, of, companyId)).email),
      changed,
    );
  lines = { paul: await line(volteo.id), claire: await line(marchand.id) };
});
afterAll(async () => {
  for (const line of Object.values(lines)) await line.stop();
  await world.close();
});

/** What Paul hears of one act, in the order of the kinds; Claire, of another company, hears of none. */
async function heardOf(doing: () => Promise<unknown>): Promise<string[]> {
  await lines.paul.quiet();
  const before = lines.paul.values.length;
  await doing();
  await lines.paul.quiet();
  expect(lines.claire.values).toEqual([]);
  return lines.paul.values
    .slice(before)
    .flatMap(({ changed: { changes } }) => changes.map(({ kind, id, gone }) => `${kind} ${id}${gone ? " gone" : ""}`))
    .toSorted();
}

const act = async (name: "updateLearner" | "deleteLearner" | "restoreLearner", input: object) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data } = await staff.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ... on Learner { id } ... on Refusal { code } } }`,
    { input },
  );
  expect(data[name]).toEqual({ id: expect.any(String) });
};

test("whoever is recorded, renamed, deleted or restored is news for the client at once, and for no other (R-085, L-12)", async () => {
  const own = `COMPANY ${volteo.id}`;
  let learnerId = "";
  expect(await heardOf(async () => (learnerId = (await aLearner(world, of, volteo.id)).id))).toEqual([own]);
  const rename = { learnerId, expectedVersion: 1, lastName: "Dubreuil-Roy" };
  expect(await heardOf(() => act("updateLearner", rename))).toEqual([own]);
  expect(await heardOf(() => act("deleteLearner", { learnerId }))).toEqual([own]);
  expect(await heardOf(() => act("restoreLearner", { learnerId }))).toEqual([own]);
});

test("who is renamed is renamed on the pages of the sessions too (R-085)", async () => {
  const session = await aVisibleSession(world, of, [volteo.id]);
  const { learnerId } = await anEnrolment(world, of, { sessionId: session.id, companyId: volteo.id });
  const rename = { learnerId, expectedVersion: 1, lastName: "Le Goff" };
  expect(await heardOf(() => act("updateLearner", rename))).toEqual([`COMPANY ${volteo.id}`, `SESSION ${session.id}`]);
});

test("what the staff note down about the company is no news for its contacts", async () => {
  const contact = { companyId: volteo.id, firstName: "Inès", lastName: "Caron" };
  expect(await heardOf(() => world.house.works.run(of.admin, (work) => addContact(work, contact)))).toEqual([]);
});
