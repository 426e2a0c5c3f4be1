import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WaitingRoom } from "#platform/waiting-room";
import { ApiClient } from "#testing/api-client";
import { anOrganisation, type TestOrganisation } from "#testing/builders";
import { waitFor } from "#testing/follow";
import { openTestHouse, type TestHouse } from "#testing/open-test-house";

let world: TestHouse;
let of: TestOrganisation & { adminEmail: string };
let staff: ApiClient;

beforeAll(async () => {
  world = await openTestHouse();
  of = await anOrganisation(world);
  staff = await ApiClient.signedIn(world, "console", of.adminEmail);
});
afterAll(() => world.close());

const paths = ["/console/exports/companies.csv", "/console/exports/companies.xlsx", "/console/exports/journal/csv"];

test.each(paths)("%s: whoever leaves while we look who asks holds no connection behind", async (path) => {
  const { door, database } = world.house;
  const call = door.call.bind(door);
  door.call = async (name: string, ...values: unknown[]) => {
    if (name === "accesses") await sleep(150);
    return call(name, ...values);
  };
  const asked = Array.from({ length: 14 }, () =>
    staff.file(path, { signal: AbortSignal.timeout(50) }).catch(() => undefined),
  );
  await Promise.all(asked);
  await sleep(600);
  door.call = call;
  await waitFor(() => database.pool.idleCount === database.pool.totalCount, 3_000);
  const answer = await staff.file(path);
  expect([answer.status, (await answer.text()).length > 0]).toEqual([200, true]);
});

test("lists leave a few at a time: whoever waits too long is told, and comes in once another has left", async () => {
  world.house.exports = new WaitingRoom(1, 50);
  const leave = (await world.house.exports.enter())!;
  for (const path of paths) {
    const answer = await staff.file(path);
    expect([path, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([path, 422, "EXPORT_BUSY"]);
  }
  leave();
  for (const path of [...paths, ...paths]) {
    const answer = await staff.file(path);
    await answer.arrayBuffer();
    expect([path, answer.status]).toEqual([path, 200]);
  }
});

test("a character that the database does not take is read as a blank, wherever it stands in an address (L-19)", async () => {
  for (const path of [
    "/console/exports/companies.csv?search=%00a&city=%00",
    "/console/exports/mails.csv?search=%00a",
    "/console/exports/journal/csv?search=%00a",
  ])
    expect([path, (await staff.file(path)).status]).toEqual([path, 200]);
});
