import { utimes } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { setCentreLogo } from "#organisations";
import { newId } from "#platform/ids";
import { sweepOrphansJob } from "#platform/sweep-orphans.job";
import { anImport } from "#testing/an-import";
import { aPdf } from "#testing/a-pdf";
import { askAsOwner } from "#testing/ask-database";
import {
  aCompany,
  aContact,
  anOrganisation,
  aPublication,
  aSentDocument,
  aVisibleSession,
  type TestOrganisation,
} from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";
import { waves } from "../demo/logo.js";
import { fileKeys } from "../modules.js";

let world: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
});
afterAll(() => world.close());

async function keep(bytes: Buffer): Promise<string> {
  const { storage } = world.house;
  return storage.keep(of.id, await storage.receive(Readable.from([bytes])));
}

/** As if it had been written two days ago. */
async function age(key: string): Promise<void> {
  const then = new Date(Date.now() - 48 * 60 * 60 * 1000);
  await utimes(path.join(world.house.settings.filesDirectory, "kept", key), then, then);
}

const sweep = () => sweepOrphansJob(world.house.works, world.house.door, world.house.storage, fileKeys).run({});
const kept = async () => (await world.house.storage.keysOf(of.id, new Date(Date.now() + 60_000))).toSorted();

test("a file that no row names is removed after a day; those that are named, and those of this day, stay", async () => {
  const { works, storage } = world.house;
  const company = await aCompany(world, of);
  const paul = await aContact(world, of, company.id);
  const session = await aVisibleSession(world, of, [company.id]);
  await aPublication(world, of, session.id, company.id);
  await aSentDocument(world, paul.viewer, session.id);
  await anImport(world, of);
  const logo = await storage.receive(Readable.from([waves("#2f4bd8")]));
  await works.run(of.admin, (work) => setCentreLogo(work, storage, { centreId: of.centreId, incoming: logo }));
  const named = await kept();
  expect(named.length).toBeGreaterThanOrEqual(4);

  const orphan = await keep(await aPdf("Nobody’s"));
  for (const key of [...named, orphan]) await age(key);
  const fresh = await keep(await aPdf("On its way"));
  await sweep();
  await sweep();
  expect(await kept()).toEqual([...named, fresh].toSorted());
});

test("the files of an organisation that this database does not know are left alone", async () => {
  const { storage } = world.house;
  const elsewhere = newId();
  const key = await storage.keep(elsewhere, await storage.receive(Readable.from([await aPdf("Another house’s")])));
  await age(key);
  await sweep();
  expect(await storage.keysOf(elsewhere, new Date())).toEqual([key]);
});

test("every column that holds the key of a file is known to the sweep", async () => {
  const columns = await askAsOwner(
    world,
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and data_type = 'text' and column_name ~ '(storage|logo|file)_?key' order by 1, 2`,
  );
  expect(columns).toEqual(fileKeys.toSorted((a, b) => (a.table < b.table ? -1 : 1)));
});
