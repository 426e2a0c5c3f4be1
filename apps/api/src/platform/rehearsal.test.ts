import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { askAsSuperuser } from "#testing/ask-database";
import { aCompany, anOrganisation, type TestOrganisation } from "#testing/builders";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
}, 60_000);
afterEach(() => void vi.useRealTimers());
afterAll(() => world.close());

const names = sql<{ name: string }>`select name from company order by name`;
const rename = (name: string) => sql`update company set name = ${name}`;
const rehearse = (name: string) => world.house.works.rehearse(of.admin, (work) => work.transaction.rows(rename(name)));

const openTransactions = async () => {
  const [row] = await askAsSuperuser(
    world,
    "select count(*)::int as open from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null",
  );
  return row!.open;
};
const kept = () => world.house.works.run(of.admin, (work) => work.transaction.rows(names));

test("a rehearsal reads what its act leaves, and closing it undoes all (R-018)", async () => {
  await aCompany(world, of, "Voltéo");
  const rehearsal = await rehearse("Autre");
  expect(await rehearsal.rows(names)).toEqual([{ name: "Autre" }]);
  await rehearsal.close();
  expect(await kept()).toEqual([{ name: "Voltéo" }]);
  expect(await openTransactions()).toBe(0);
});

test("once it closes nothing more is sent, neither a read nor an act that is still under way (R-018)", async () => {
  let late: Promise<unknown> = Promise.resolve();
  const rehearsal = await world.house.works.rehearse(of.admin, async (work) => {
    late = new Promise((resolve) => setTimeout(resolve, 50))
      .then(() => work.transaction.rows(rename("Trop tard")))
      .catch((error: Error) => error.message);
    await work.transaction.rows(names);
  });
  await rehearsal.close();
  expect(await late).toMatch("closed");
  await expect(rehearsal.rows(names)).rejects.toThrow("closed");
  expect(await kept()).toEqual([{ name: "Voltéo" }]);
});

test("one that nobody closes ends by itself, and lets go of what it held (R-018)", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const rehearsal = await rehearse("Autre");
  expect(await rehearsal.rows(names)).toEqual([{ name: "Autre" }]);
  vi.advanceTimersByTime(5_000);
  vi.useRealTimers();
  await expect.poll(openTransactions).toBe(0);
  expect(await kept()).toEqual([{ name: "Voltéo" }]);
});

test("more of them than there is room for wait for their turn, and leave the others their connections (R-018)", async () => {
  const held = await Promise.all(
    Array.from({ length: 4 }, () => world.house.works.rehearse(of.admin, (work) => work.transaction.rows(names))),
  );
  let entered = false;
  const fifth = world.house.works
    .rehearse(of.admin, (work) => work.transaction.rows(names))
    .then((rehearsal) => {
      entered = true;
      return rehearsal;
    });
  expect(await kept()).toEqual([{ name: "Voltéo" }]);
  expect(entered).toBe(false);
  await held[0]!.close();
  await (await fifth).close();
  await Promise.all(held.map((each) => each.close()));
});

test("without room for too long, it asks to try again (R-018)", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const held = await Promise.all(
    Array.from({ length: 4 }, () => world.house.works.rehearse(of.admin, (work) => work.transaction.rows(names))),
  );
  const fifth = rehearse("Autre").catch((error: unknown) => error);
  vi.advanceTimersByTime(3_000);
  expect(await fifth).toMatchObject({ code: "PREVIEW_BUSY" });
  vi.useRealTimers();
  await Promise.all(held.map((each) => each.close()));
});

test("an act that takes too long to be shown asks to try again (R-018)", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const asked = world.house.works
    .rehearse(of.admin, async (work) => {
      await work.transaction.rows(names);
      vi.advanceTimersByTime(5_000);
      await work.transaction.rows(names);
    })
    .catch((error: unknown) => error);
  expect(await asked).toMatchObject({ code: "PREVIEW_BUSY" });
});
