import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { withdrawPublication } from "#documents";

import { deleteSession, restoreSession } from "#sessions";
import { ApiClient } from "#testing/api-client";
import { askAs, askAsOwner, refusalOf } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  aMember,
  anOrganisation,
  aPublication,
  aSession,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { purgeTrashJob } from "./purge-trash.job.js";

const aDay = 24 * 60 * 60 * 1000;
const start = new Date("2026-11-21T09:00:00Z");

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let helene: ApiClient;
let company: { id: string };

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  helene = await ApiClient.signedIn(world, "console", of.adminEmail);
  company = await aCompany(world, of, "Voltéo");
});
beforeEach(() => world.clock.moveTo(start));
afterAll(() => world.close());

type Act<T> = Parameters<typeof world.house.works.run<T>>[1];
const act = <T>(run: Act<T>): Promise<T> => world.house.works.run(of.admin, run);
const purge = (): Promise<void> => purgeTrashJob(world.house.works, world.house.door).run({});
const afterDays = (days: number): void => world.clock.moveTo(new Date(start.getTime() + days * aDay));
const rowsOf = async (table: string, id: string, column = "id"): Promise<number> =>
  (await askAsOwner(world, `select from ${table} where ${column} = $1`, [id])).length;
const told = (kind: string) =>
  askAsOwner(
    world,
    "select session_id, actor_name, facts from event where organisation_id = $1 and kind = $2 order by seq",
    [of.id, kind],
  );

const purgeByHand = async (client: ApiClient, input: object): Promise<unknown> => {
  const { data, errors } = await client.ask(
    "mutation ($input: PurgeTrashItemInput!) { purgeTrashItem(input: $input) { ... on Refusal { code message } ... on PurgedTrashItem { id kind } } }",
    { input },
  );
  return errors?.[0]?.extensions.code ?? data.purgeTrashItem;
};

test("two purges at once delete each thing once", async () => {
  const ids: string[] = [];
  for (let i = 0; i < 4; i += 1) ids.push((await aSession(world, of, [company.id])).id);
  for (const sessionId of ids) await act((work) => deleteSession(work, { sessionId }));
  afterDays(366);
  await Promise.all([purge(), purge(), purge()]);
  for (const id of ids) expect(await rowsOf("session", id)).toBe(0);
  const log = (await told("trash.sessionPurged")).map((row) => row.session_id);
  for (const id of ids) expect(log.filter((each) => each === id)).toHaveLength(1);
});

test("restored at the moment of the purge, a session is there whole, or not at all", async () => {
  for (let round = 0; round < 6; round += 1) {
    world.clock.moveTo(start);
    const { id } = await aSession(world, of, [company.id]);
    await act((work) => deleteSession(work, { sessionId: id }));
    afterDays(366);
    const [restored] = await Promise.all([
      act((work) => restoreSession(work, { sessionId: id })).then(
        () => true,
        () => false,
      ),
      purge(),
    ]);
    expect([
      await rowsOf("session", id),
      await rowsOf("slot", id, "session_id"),
      await rowsOf("booking", id, "session_id"),
    ]).toEqual(restored ? [1, 2, 1] : [0, 0, 0]);
  }
});

test("an administrator deletes one thing for good before its day, by typing its name", async () => {
  const { id } = await aSession(world, of, [company.id], "L’habilitation");
  const input = { kind: "SESSION", id, confirmation: "L'habilitation" };
  expect(await purgeByHand(helene, input)).toMatchObject({ code: "NOT_IN_TRASH" });
  await act((work) => deleteSession(work, { sessionId: id }));
  const coordinator = await aMember(world, of, "COORDINATOR");
  expect(await purgeByHand(await ApiClient.signedIn(world, "console", coordinator.email), input)).toBe("NOT_FOUND");
  expect(await purgeByHand(helene, { ...input, confirmation: "Habilitation" })).toMatchObject({
    code: "CONFIRMATION_WRONG",
  });
  expect(await purgeByHand(helene, input)).toEqual({ id, kind: "SESSION" });
  expect(await purgeByHand(helene, input)).toBe("NOT_FOUND");
});

test.each([
  ["TRASH_CLIENT_HOLDS", false],
  ["TRASH_LEGAL_RECORD", true],
])("not even an administrator deletes what must stay: %s", async (code, withdrawn) => {
  const { id, title } = await aVisibleSession(world, of, [company.id]);
  const publication = await aPublication(world, of, id, company.id, "INVOICE");
  if (withdrawn) await act((work) => withdrawPublication(work, { publicationId: publication.id }));
  await act((work) => deleteSession(work, { sessionId: id }));
  expect(await purgeByHand(helene, { kind: "SESSION", id, confirmation: title })).toMatchObject({ code });
});

test("the database itself lets nobody but an administrator and the house delete for good, each in the own organisation (L-10)", async () => {
  const { id } = await aSession(world, of, [company.id]);
  await act((work) => deleteSession(work, { sessionId: id }));
  const coordinator = await aMember(world, of, "COORDINATOR");
  const paul = await aContact(world, of, company.id);
  const other = await anOrganisation(world);
  const ask = "select * from house.purge('SESSION', $1)";
  for (const viewer of [coordinator.viewer, paul.viewer, null])
    expect(await refusalOf(askAs(world, viewer, ask, [id]))).toBe("42501");
  expect(await askAs(world, other.admin, ask, [id])).toEqual([]);
  expect(await askAs(world, { kind: "house", organisationId: other.id }, ask, [id])).toEqual([]);
});
